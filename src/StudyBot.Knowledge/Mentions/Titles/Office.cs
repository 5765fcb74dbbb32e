using System.Collections.Frozen;
using System.Runtime.InteropServices;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Titles;

/// <summary>What an office is, however it is said: "Russian President" and "the President of Russia" are one.</summary>
/// <param name="Core">The office's words in lower case, without its country: "foreign minister".</param>
/// <param name="Country">Whose it is; null when the words do not say.</param>
internal sealed record Office(string Core, string? Country)
{
    /// <summary>Offices that one at a time holds, so that "the Prime Minister" can mean the one that the document names.</summary>
    private static readonly FrozenSet<string> Single = FrozenSet.ToFrozenSet(
    [
        "president", "premier", "prime minister", "chancellor", "king", "queen", "emperor", "empress", "pope", "sultan", "shah", "czar",
        "tsar", "kaiser", "taoiseach", "foreign minister", "foreign secretary", "secretary of state", "defense minister",
        "defense secretary", "secretary of defense", "finance minister", "home secretary", "interior minister", "vice president",
        "deputy prime minister", "secretary general", "general secretary", "high representative", "speaker", "pontiff",
    ]);

    private static readonly FrozenSet<string> Ignored = FrozenSet.ToFrozenSet(["the", "for", "to", "at", "on"]);

    /// <summary>Who once held the office, or will, is not its holder.</summary>
    private static readonly FrozenSet<string> NotNow = FrozenSet.ToFrozenSet(
    [
        "former", "late", "incoming", "outgoing", "next", "new", "future", "designate", "elect", "president-elect", "minister-designate",
        "ex-president", "one-time", "deposed", "ousted", "exiled", "successor", "predecessor", "counterpart", "candidate", "then",
        "assistant", "deputy", "aide", "wife", "son", "newly", "first", "second", "third", "last",
    ]);

    /// <summary>Whether its holder leads a state.</summary>
    public bool IsHighest => Core is "president" or "premier" or "prime minister" or "chancellor" or "king" or "queen" or "emperor" or "empress";

    /// <summary>Whether only one person at a time is it, so that its name alone can stand for the person.</summary>
    public bool IsSingle => Single.Contains(Core);

    /// <summary>The office that the words of a role say; null when they say none that somebody holds alone and now.</summary>
    public static Office? Of(ReadOnlySpan<Token> role)
    {
        string? country = null;
        var words = new List<string>();
        for (var i = 0; i < role.Length; i++)
        {
            var lower = role[i].Word.Lower;
            if (role[i].IsCapital && Gazetteer.Longest(role, i, out var end) is { Kind: GazetteerKind.Country or GazetteerKind.Demonym } known)
            {
                country ??= known.Kind == GazetteerKind.Demonym ? Gazetteer.World.CountryOf(Folding.Fold(known.Name)) : known.Name;
                i = end - 1;
            }
            else if (Gazetteer.World.CountryOf(role[i].Word.Folded) is { } owner)
            {
                country ??= owner;
            }
            else if (lower is "and" or "/" or "&" || (NotNow.Contains(lower) && !(lower == "deputy" && i + 1 < role.Length)))
            {
                return null;
            }
            else if (!Ignored.Contains(lower) && !role[i].Is(WordClass.Punctuation))
            {
                words.Add(lower);
            }
        }

        // "President of Russia" leaves its "of" behind.
        while (words.Count > 0 && words[^1] == "of")
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 ? null : new(CoreOf(words), country);
    }

    /// <summary>The same of a role that stands by itself, as a participant has it.</summary>
    public static Office? Of(string role)
    {
        var tokens = new List<Token>();
        new Tokenizer().Read(new SourceText(role), new TextSpan(0, role.Length), tokens);
        return Of(CollectionsMarshal.AsSpan(tokens));
    }

    private static string CoreOf(List<string> words)
    {
        var core = string.Join(' ', words).Replace("defence", "defense", StringComparison.Ordinal).Replace('-', ' ');
        return core switch
        {
            "minister of foreign affairs" or "minister foreign affairs" or "minister of external affairs" => "foreign minister",
            "minister of defense" or "minister defense" => "defense minister",
            "minister of finance" => "finance minister",
            "minister of the interior" or "minister of interior" => "interior minister",
            _ => core,
        };
    }
}
