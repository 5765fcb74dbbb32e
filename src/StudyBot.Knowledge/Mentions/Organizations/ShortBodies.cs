using System.Collections.Frozen;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Organizations;

/// <summary>"the Council", "the Department": the one body of the document whose name begins or ends so, where it has only one.</summary>
internal sealed class ShortBodies
{
    /// <summary>Words that, alone and with a capital, mean a body named before; "the Government" and "the Union" mean too many.</summary>
    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(
    [
        "department", "ministry", "council", "commission", "committee", "assembly", "agency", "court", "bank", "league", "alliance",
        "association", "organization", "organisation", "congress", "secretariat", "tribunal", "institute", "university", "fund", "company",
        "party", "authority", "embassy", "consulate", "legation", "centre", "center", "foundation", "conference",
    ]);

    private readonly Dictionary<string, string?> keys = new(StringComparer.Ordinal);

    /// <summary>Notes a body by the words of its name.</summary>
    public void Add(string name, string key)
    {
        var words = Folding.Lower(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1)
        {
            Add(words[0], key, char.IsUpper(name[0]));
            Add(words[^1], key, char.IsUpper(name[name.LastIndexOf(' ') + 1]));
        }
    }

    /// <summary>The body that the word means; null where the document has none or several.</summary>
    public string? KeyOf(Token token) =>
        token.Is(WordClass.AllCapitals) ? null : keys.GetValueOrDefault(token.Word.Lower);

    private void Add(string word, string key, bool isName)
    {
        if (isName && Heads.Contains(word))
        {
            keys[word] = keys.TryGetValue(word, out var known) && known != key ? null : key;
        }
    }
}
