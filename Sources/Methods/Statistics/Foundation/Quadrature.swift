/// The integral of a smooth function over an interval, by Gauss–Kronrod (7, 15) in panels that are halved
/// where the two rules disagree.
///
/// - Parameters:
///   - panels: how many equal panels to begin with; so many that a peak is not missed.
///   - tolerance: what the rules may differ over the whole interval. The answer comes from the better rule,
///     and is usually some orders of magnitude nearer.
/// - Source: R. Piessens et al., QUADPACK (1983), nodes and weights of qk15.
func integral(
  from lower: Double, to upper: Double, panels: Int = 1, tolerance: Double, of f: (Double) -> Double
) -> Double {
  guard lower < upper else { return 0 }
  let width = (upper - lower) / Double(panels)
  var waiting = (0..<panels).map { index in
    Panel(
      lower: lower + Double(index) * width,
      upper: index == panels - 1 ? upper : lower + Double(index + 1) * width)
  }
  var total = 0.0
  while let panel = waiting.popLast() {
    let (value, difference) = panel.integral(of: f)
    let share = tolerance * (panel.upper - panel.lower) / (upper - lower)
    let middle = panel.lower + (panel.upper - panel.lower) / 2
    if difference <= share || panel.upper - panel.lower < 1e-6 * width {
      total += value
    } else {
      waiting.append(Panel(lower: panel.lower, upper: middle))
      waiting.append(Panel(lower: middle, upper: panel.upper))
    }
  }
  return total
}

private struct Panel {
  let lower: Double
  let upper: Double

  /// By Kronrod's rule, and how far Gauss's rule lies from it.
  func integral(of f: (Double) -> Double) -> (value: Double, difference: Double) {
    let (centre, half) = ((lower + upper) / 2, (upper - lower) / 2)
    let middle = f(centre)
    var kronrod = kronrodWeights[7] * middle
    var gauss = gaussWeights[3] * middle
    for index in 0..<7 {
      let pair = f(centre - half * nodes[index]) + f(centre + half * nodes[index])
      kronrod += kronrodWeights[index] * pair
      if index % 2 == 1 { gauss += gaussWeights[index / 2] * pair }
    }
    return (kronrod * half, abs(kronrod - gauss) * half)
  }
}

private let nodes = [
  0.991_455_371_120_812_639_206_854_697_526_329, 0.949_107_912_342_758_524_526_189_684_047_851,
  0.864_864_423_359_769_072_789_712_788_640_926, 0.741_531_185_599_394_439_863_864_773_280_788,
  0.586_087_235_467_691_130_294_144_691_693_013, 0.405_845_151_377_397_166_906_606_412_076_961,
  0.207_784_955_007_898_467_600_689_403_773_245, 0,
]

private let kronrodWeights = [
  0.022_935_322_010_529_224_963_732_008_058_970, 0.063_092_092_629_978_553_290_700_663_189_204,
  0.104_790_010_322_250_183_839_876_322_541_518, 0.140_653_259_715_525_918_745_189_590_510_238,
  0.169_004_726_639_267_902_826_583_426_598_550, 0.190_350_578_064_785_409_913_256_402_421_014,
  0.204_432_940_075_298_892_414_161_999_234_649, 0.209_482_141_084_727_828_012_999_174_891_714,
]

private let gaussWeights = [
  0.129_484_966_168_869_693_270_611_432_679_082, 0.279_705_391_489_276_667_901_467_771_423_780,
  0.381_830_050_505_118_944_950_369_775_488_975, 0.417_959_183_673_469_387_755_102_040_816_327,
]
