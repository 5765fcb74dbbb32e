using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>Joins the mentions of a document's people: full names first, then the short ones to the nearest full one before.</summary>
internal sealed class PersonIndex
{
    /// <summary>A name shared by more people than this is compared with the latest only, so that hostile lists stay linear.</summary>
    private const int MostCompared = 24;
    private readonly Dictionary<string, List<PersonGroup>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonGroup> latest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonGroup> sovereigns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonGroup> exact = new(StringComparer.Ordinal);

    /// <summary>The group of a name of several words; a new one when no other fits.</summary>
    public PersonGroup Define(Word[] words)
    {
        var key = PersonGroup.KeyOf(words);
        var whole = string.Join(' ', key);
        if (exact.TryGetValue(whole, out var same))
        {
            return same;
        }

        foreach (var end in new[] { key[^1], key[0] })
        {
            if (!byWord.TryGetValue(end, out var candidates))
            {
                continue;
            }

            for (var i = candidates.Count - 1; i >= Math.Max(0, candidates.Count - MostCompared); i--)
            {
                if (candidates[i].Key.Length > 1 && candidates[i].Fits(key))
                {
                    candidates[i].Widen(key);
                    Register(candidates[i], key, whole);
                    return candidates[i];
                }
            }
        }

        var group = new PersonGroup(key);
        Register(group, key, whole);
        return group;
    }

    /// <summary>The group of a single word that a title or an earlier full name makes a person's.</summary>
    /// <param name="isSovereign">After "King" or "Pope" stands a given name that nobody else's mentions share.</param>
    public PersonGroup DefineSingle(Word word, bool isSovereign = false)
    {
        var key = PersonGroup.KeyOf([word]);
        if (Known(key) is { } known && (!isSovereign || known.Key.Length == 1 || known.Key[1].All(c => c is 'i' or 'v' or 'x')))
        {
            return known;
        }

        if (isSovereign && sovereigns.TryGetValue(key[0], out var sovereign))
        {
            return sovereign;
        }

        var group = new PersonGroup(key);
        if (isSovereign)
        {
            sovereigns.Add(key[0], group);
        }

        Register(group, key, string.Join(' ', key));
        return group;
    }

    /// <summary>A person of one word beside others who bear it too; until another is mentioned, the word alone means this one.</summary>
    public PersonGroup DefineApart(Word word)
    {
        var key = PersonGroup.KeyOf([word]);
        var group = new PersonGroup(key);
        Register(group, key, string.Join(' ', key));
        Touch(group);
        return group;
    }

    /// <summary>The person a short form means here: the one mentioned last that bears the name; null when none does.</summary>
    public PersonGroup? Known(string[] key)
    {
        if (latest.GetValueOrDefault(key[^1]) is { } recent && Bears(recent, key))
        {
            return recent;
        }

        if (byWord.TryGetValue(key[^1], out var candidates))
        {
            foreach (var candidate in candidates.Take(MostCompared).OrderByDescending(candidate => candidate.Key[^1] == key[^1]))
            {
                if (Bears(candidate, key))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>Notes that a person was mentioned, so that a surname alone means them from here on.</summary>
    public void Touch(PersonGroup group)
    {
        latest[group.Key[^1]] = group;
        latest[group.Key[0]] = group;
        if (group.Key.Length > 2)
        {
            latest[group.Key[^2]] = group;
        }
    }

    private static bool Bears(PersonGroup group, string[] key)
    {
        if (key.Length == 1)
        {
            return group.Key.Contains(key[0]);
        }

        return group.Key.Length >= key.Length && (group.Key.AsSpan(group.Key.Length - key.Length).SequenceEqual(key)
            || group.Key.AsSpan(0, key.Length).SequenceEqual(key));
    }

    private void Register(PersonGroup group, string[] key, string whole)
    {
        exact[whole] = group;
        foreach (var word in key)
        {
            if (word.Length < 2 || word.All(c => c is 'i' or 'v' or 'x'))
            {
                continue;
            }

            if (!byWord.TryGetValue(word, out var groups))
            {
                groups = [];
                byWord.Add(word, groups);
            }

            if (!groups.Contains(group) && groups.Count < 4 * MostCompared)
            {
                groups.Add(group);
            }
        }
    }
}
