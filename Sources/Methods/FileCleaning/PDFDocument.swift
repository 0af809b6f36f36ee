import CQPDF
import Glibc

/// A PDF opened by libqpdf. Everything libqpdf says in exceptions arrives here as an error code; nothing is
/// printed. Handles are numbers into the document's own table, valid until released or until the end.
final class PDFDocument {
  private var data: qpdf_data?
  /// At least 1.
  private(set) var pageCount: Int32 = 0

  /// - Parameter bytes: must outlive the document; libqpdf reads from them as it goes.
  /// - Throws: `encrypted`, or `damaged` when there is no page even after libqpdf's repairs.
  init(reading bytes: UnsafeBufferPointer<CChar>) throws(FileRefusal) {
    data = qpdf_init()  // from here on all is set, so that deinit runs also when the next line throws
    pageCount = try Self.open(bytes, in: data)
  }

  private static func open(
    _ bytes: UnsafeBufferPointer<CChar>, in data: qpdf_data?
  ) throws(FileRefusal) -> Int32 {
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, QPDF_TRUE)
    let status = qpdf_read_memory(data, "", bytes.baseAddress, UInt64(bytes.count), "")
    let error = status & QPDF_ERRORS == 0 ? nil : qpdf_get_error(data)
    if let error, qpdf_get_error_code(data, error) == qpdf_e_password { throw .encrypted }
    guard status & QPDF_ERRORS == 0 else { throw .damaged(.pdf) }
    guard qpdf_is_encrypted(data) == QPDF_FALSE else { throw .encrypted }
    let count = qpdf_get_num_pages(data)
    guard count > 0 else { throw .damaged(.pdf) }
    return count
  }

  deinit {
    if hasFailed { _ = qpdf_get_error(data) }  // one that nobody asked for would be printed
    qpdf_cleanup(&data)
  }

  var hasFailed: Bool { qpdf_has_error(data) != QPDF_FALSE }
  var trailer: qpdf_oh { qpdf_get_trailer(data) }
  var root: qpdf_oh { qpdf_get_root(data) }

  func release(_ object: qpdf_oh) { qpdf_oh_release(data, object) }

  /// Number and generation of an indirect object; nil for one written in place.
  func identity(of object: qpdf_oh) -> [Int32]? {
    guard qpdf_oh_is_indirect(data, object) != QPDF_FALSE else { return nil }
    return [qpdf_oh_get_object_id(data, object), qpdf_oh_get_generation(data, object)]
  }

  func isStream(_ object: qpdf_oh) -> Bool { qpdf_oh_is_stream(data, object) != QPDF_FALSE }

  /// The dictionary, also that of a stream; nil for other objects.
  func dictionary(_ object: qpdf_oh) -> qpdf_oh? {
    if isStream(object) { return qpdf_oh_get_dict(data, object) }
    return qpdf_oh_is_dictionary(data, object) != QPDF_FALSE ? object : nil
  }

  /// Length of an array; nil for other objects.
  func count(_ object: qpdf_oh) -> Int32? {
    qpdf_oh_is_array(data, object) != QPDF_FALSE ? qpdf_oh_get_array_n_items(data, object) : nil
  }

  func item(_ array: qpdf_oh, _ index: Int32) -> qpdf_oh { qpdf_oh_get_array_item(data, array, index) }
  func eraseItem(_ array: qpdf_oh, _ index: Int32) { qpdf_oh_erase_item(data, array, index) }

  func keys(_ dictionary: qpdf_oh) -> [String] {
    qpdf_oh_begin_dict_key_iter(data, dictionary)
    var keys: [String] = []
    while qpdf_oh_dict_more_keys(data) != QPDF_FALSE {
      if let key = qpdf_oh_dict_next_key(data) { keys.append(String(cString: key)) }
    }
    return keys
  }

  func has(_ key: String, in dictionary: qpdf_oh) -> Bool {
    qpdf_oh_has_key(data, dictionary, key) != QPDF_FALSE
  }

  func value(_ key: String, of dictionary: qpdf_oh) -> qpdf_oh { qpdf_oh_get_key(data, dictionary, key) }
  func remove(_ key: String, from dictionary: qpdf_oh) { qpdf_oh_remove_key(data, dictionary, key) }

  /// The name that `object` is, with its slash; nil when it is something else.
  func name(_ object: qpdf_oh) -> String? {
    guard qpdf_oh_is_name(data, object) != QPDF_FALSE else { return nil }
    return qpdf_oh_get_name(data, object).map { String(cString: $0) }
  }

  /// The name under `key`; nil when absent or something else.
  func name(_ key: String, of dictionary: qpdf_oh) -> String? {
    let object = value(key, of: dictionary)
    defer { release(object) }
    return name(object)
  }

  func newStream() -> qpdf_oh { qpdf_oh_new_stream(data) }
  func newName(_ name: String) -> qpdf_oh { qpdf_oh_new_name(data, name) }
  func newNull() -> qpdf_oh { qpdf_oh_new_null(data) }

  /// The stream's bytes: as stored, or with its lossless filters undone; nil when they can't be.
  func content(of stream: qpdf_oh, decoded: Bool) -> [UInt8]? {
    var buffer: UnsafeMutablePointer<UInt8>?
    var length = 0
    var isFiltered = QPDF_FALSE
    let level = decoded ? qpdf_dl_generalized : qpdf_dl_none
    let status = qpdf_oh_get_stream_data(data, stream, level, &isFiltered, &buffer, &length)
    defer { free(buffer) }
    guard status & QPDF_ERRORS == 0, !decoded || isFiltered != QPDF_FALSE else { return nil }
    return Array(UnsafeBufferPointer(start: buffer, count: length))
  }

  func replaceContent(of stream: qpdf_oh, by bytes: [UInt8], filter: qpdf_oh, parameters: qpdf_oh) {
    qpdf_oh_replace_stream_data(data, stream, bytes, bytes.count, filter, parameters)
  }

  /// The whole document, always the same for the same content. Only objects that are still referred to.
  ///
  /// - Note: object streams are written out one by one, so that a file may grow by a third.
  func written() -> [UInt8]? {
    guard qpdf_init_write_memory(data) & QPDF_ERRORS == 0 else { return nil }
    qpdf_set_object_stream_mode(data, qpdf_o_disable)
    qpdf_set_stream_data_mode(data, qpdf_s_preserve)
    qpdf_set_preserve_unreferenced_objects(data, QPDF_FALSE)
    qpdf_set_suppress_original_object_IDs(data, QPDF_TRUE)
    qpdf_set_newline_before_endstream(data, QPDF_TRUE)
    qpdf_set_deterministic_ID(data, QPDF_TRUE)
    guard qpdf_write(data) & QPDF_ERRORS == 0, let buffer = qpdf_get_buffer(data) else { return nil }
    return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(data)))
  }
}
