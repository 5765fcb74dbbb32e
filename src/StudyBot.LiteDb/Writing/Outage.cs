using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>Tells a failed disk or database from a refused operation.</summary>
internal static class Outage
{
    /// <summary>
    /// True for everything after which the instance cannot be trusted: input and output errors, broken invariants ("ENSURE"), and
    /// whatever else was thrown inside the database, apart from the few refusals that leave it as it was.
    /// </summary>
    public static bool Is(Exception exception) => exception switch
    {
        StoreBrokenException => true,
        LiteException large when IsTooLarge(large) => false,
        DirectoryNotFoundException or FileNotFoundException or IOException or UnauthorizedAccessException => true,
        LiteException refused => refused.ErrorCode is not (
            LiteException.INDEX_DUPLICATE_KEY
            or LiteException.INVALID_INDEX_KEY
            or LiteException.INVALID_DATA_TYPE
            or LiteException.DOCUMENT_MAX_DEPTH),
        ArgumentException => false,
        _ => exception.Source == "LiteDB",
    };

    // A row larger than a row may be is refused before anything of it is written; the refusal shares its number, zero, with much else, and only its words tell it.
    private static bool IsTooLarge(LiteException exception) => exception.Message.StartsWith("Document size exceed", StringComparison.Ordinal);
}
