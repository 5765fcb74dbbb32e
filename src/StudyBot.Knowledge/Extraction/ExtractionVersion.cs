namespace StudyBot.Knowledge.Extraction;

/// <summary>Raised whenever a stage finds something else than before: sources with a lower one are extracted again at start.</summary>
public static class ExtractionVersion
{
    public const int Current = 4;
}
