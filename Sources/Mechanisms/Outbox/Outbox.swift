/// The room Outbox.
package enum OutboxRoom {}
