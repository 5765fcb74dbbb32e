namespace StudyBot.Knowledge.Mentions.People;

/// <summary>
/// One person of one document: all mentions joined to the fullest form the document has, in the document's own name order.
/// </summary>
/// <param name="Role">The fullest role the text gives, nationality included; null when it gives none.</param>
/// <param name="Aliases">The other forms the text uses: "Abe", "Prime Minister Abe".</param>
public sealed record PersonEntry(string Name, string? Role, IReadOnlyList<string> Aliases);
