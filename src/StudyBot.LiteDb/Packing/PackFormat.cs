namespace StudyBot.LiteDb.Packing;

internal static class PackFormat
{
    /// <summary>Raised when the shape changes so that an older reader would misread it; readers know all lower ones.</summary>
    public const int Current = 2;
}
