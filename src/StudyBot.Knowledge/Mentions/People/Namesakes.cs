using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>
/// Whom a surname behind an office means where several bear it: the one whose full name the document gives that office. A head of state or government
/// who is called by surname before anybody of that name is introduced, and whose office no full name has, is none of those who bear another one.
/// </summary>
internal sealed class Namesakes(PersonIndex index)
{
    private readonly Dictionary<string, List<(string? Office, PersonGroup Group)>> bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Word Word, string Office)> early = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Office, PersonGroup Group)> apart = new(StringComparer.Ordinal);

    /// <summary>Notes a person of the document; in the order of the text.</summary>
    public void Add(FoundPerson person)
    {
        var key = PersonGroup.KeyOf(person.Words);
        if (person.Words.Length > 1)
        {
            var group = index.Define(person.Words);
            foreach (var end in key.Length > 1 ? [key[0], key[^1]] : key)
            {
                if (!bearers.TryGetValue(end, out var known))
                {
                    bearers.Add(end, known = []);
                }

                if (!known.Contains((person.Office?.Core, group)))
                {
                    known.Add((person.Office?.Core, group));
                }
            }
        }
        else if (person.Office is { } office && IsHead(office.Core) && !bearers.ContainsKey(key[^1]))
        {
            early.TryAdd(key[^1], (person.Words[0], office.Core));
        }
    }

    /// <summary>With everybody noted, keeps apart who is none of the others.</summary>
    public void Part()
    {
        foreach (var (name, (word, office)) in early)
        {
            if (bearers.TryGetValue(name, out var others)
                && others.GroupBy(o => o.Group).All(same => same.Any(o => o.Office is not null) && !same.Any(o => o.Office is { } held && IsHead(held))))
            {
                apart.Add(name, (office, index.DefineApart(word)));
            }
        }
    }

    /// <summary>Null where the office does not tell.</summary>
    public PersonGroup? Of(FoundPerson single)
    {
        if (single.Office is not { } office)
        {
            return null;
        }

        var name = PersonGroup.KeyOf(single.Words)[^1];
        if (apart.TryGetValue(name, out var other) && other.Office == office.Core)
        {
            return other.Group;
        }

        return bearers.TryGetValue(name, out var known)
            && known.Where(b => b.Office == office.Core).Select(b => b.Group).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    private static bool IsHead(string office) => office is "president" or "prime minister" or "premier" or "chancellor";
}
