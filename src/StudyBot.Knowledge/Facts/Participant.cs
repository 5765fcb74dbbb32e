namespace StudyBot.Knowledge.Facts;

public enum ParticipantKind
{
    Person,
    Country,
    Organization,

    /// <summary>A described body: "former islanders", "twenty-nine governments".</summary>
    Body,
}

/// <summary>Who took part, by their fullest name in the document, with the role it gives there ("Prime Minister"), if any.</summary>
public sealed record Participant(string Name, string? Role, ParticipantKind Kind);
