import Core
import Testing

@testable import Vault

@Suite("Padding") struct PaddingTests {
  @Test("gives all small content the same size") func floor() {
    #expect(Set((0...252).map { Padding.pad([UInt8](repeating: 1, count: $0)).count }) == [256])
    #expect(Padding.paddedSize(of: 257) == 512)
  }

  @Test(
    "uses powers of two for stories and Padmé above",
    arguments: [
      (512, 512), (513, 1024), (4097, 8192), (16_384, 16_384),
      // By hand from the paper: 16,385 has 15 bits, of which the upper 4 are kept.
      (16_385, 17_408), (1_000_000, 1_015_808),
    ])
  func classes(size: Int, padded: Int) { #expect(Padding.paddedSize(of: size) == padded) }

  @Test("never adds more than 12 % to a file, and knows few sizes") func overhead() {
    var sizes: Set<Int> = []
    for size in stride(from: 16_385, to: 10_000_000, by: 997) {
      let padded = Padding.paddedSize(of: size)
      #expect(padded >= size && Double(padded) <= Double(size) * 1.12)
      sizes.insert(padded)
    }
    #expect(sizes.count < 300)
  }

  @Test("gives back what went in, for any size") func roundTrip() {
    let randomness = Randomness.seeded(1)
    for _ in 0..<300 {
      let content = randomness.bytes(Int(randomness.number(below: 3000)))
      #expect(Padding.unpad(Padding.pad(content)) == content)
    }
  }

  @Test("refuses bytes that were not padded here") func refusals() {
    #expect(Padding.unpad([]) == nil)
    #expect(Padding.unpad([0, 0, 0, 1, 7]) == nil)
    #expect(Padding.unpad([UInt8](repeating: 255, count: 256)) == nil)
    // Small content in too large a block would tell two writers apart.
    #expect(Padding.unpad([UInt8](repeating: 0, count: 512)) == nil)
  }
}
