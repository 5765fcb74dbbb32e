namespace StudyBot.LiteDb.Packing;

/// <summary>What an extraction is packed into: a stream each for what is read by itself.</summary>
internal static class PackStreams
{
    public const string Facts = "facts";

    /// <summary>Blocks and sentences.</summary>
    public const string Layout = "layout";

    /// <summary>Mentions, and the people, places and organizations that they name.</summary>
    public const string Mentions = "mentions";

    /// <summary>Who, where and which bodies are named, and in which sentences; also made of the mentions where it is missing.</summary>
    public const string Names = "names";

    /// <summary>What the text is compared with others by; also made of the text where it is missing.</summary>
    public const string Sketch = "sketch";

    /// <summary>In format 1 the layout and the mentions were one.</summary>
    public const string Structure = "structure";
}
