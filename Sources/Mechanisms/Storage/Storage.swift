/// The room Storage. It has no tables of its own but the record of the steps that were taken (``Migrator``).
package enum StorageRoom {
  package static let migrations: [Migration] = []
}
