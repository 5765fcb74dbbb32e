namespace StudyBot.Knowledge.Documents;

/// <summary>A group's source: the same bytes in two groups are two sources.</summary>
public readonly record struct SourceId(GroupId Group, ContentHash Hash)
{
    public override string ToString() => $"{Group}/{Hash}";
}
