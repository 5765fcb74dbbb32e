namespace StudyBot.LiteDb.Writing;

/// <summary>
/// The disk or the database failed underneath. Nothing is written any more and the process should end, so that its supervisor
/// starts it anew: LiteDB does not recover an instance that met a full disk or a broken page. What this was thrown for may or may
/// not have been committed; it was not acknowledged.
/// </summary>
public sealed class StoreBrokenException(Exception cause) : Exception($"The store stopped: {cause.Message}", cause);
