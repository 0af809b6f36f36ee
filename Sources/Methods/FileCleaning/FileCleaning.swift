/// The room FileCleaning.
package enum FileCleaningRoom {}
