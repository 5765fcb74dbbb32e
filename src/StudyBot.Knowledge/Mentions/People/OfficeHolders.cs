using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>
/// Whom a document means by an office alone. It must say so itself: by the office and country that it gives to one person and to
/// nobody else; without a country only near that person, and only where the document has no second holder of such an office.
/// </summary>
internal sealed class OfficeHolders
{
    /// <summary>Some paragraphs, in UTF-16 units.</summary>
    private const int Near = 2500;

    /// <summary>More holders of one office than this are nobody's alias.</summary>
    private const int MostHolders = 32;
    private readonly Dictionary<string, List<(string? Country, PersonGroup Holder)>> holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonGroup, List<int>> starts = [];

    /// <summary>Notes where a person is named.</summary>
    public void Add(PersonGroup holder, int start)
    {
        if (!starts.TryGetValue(holder, out var known))
        {
            starts.Add(holder, known = []);
        }

        known.Add(start);
    }

    /// <summary>Notes that the text gives the office to a person.</summary>
    public void Add(Office? office, PersonGroup holder)
    {
        if (office is null)
        {
            return;
        }

        if (!holders.TryGetValue(office.Core, out var list))
        {
            holders.Add(office.Core, list = []);
        }

        if (list.Count < MostHolders && !list.Contains((office.Country, holder)))
        {
            list.Add((office.Country, holder));
        }
    }

    /// <summary>Notes that the text speaks of the office.</summary>
    public void Add(Office office)
    {
        if (office.Country is { } country)
        {
            if (!countries.TryGetValue(office.Core, out var known))
            {
                countries.Add(office.Core, known = new(StringComparer.Ordinal));
            }

            known.Add(country);
        }
    }

    /// <summary>The person that an office alone means; null where the document does not make it one.</summary>
    public PersonGroup? Of(Office office, int start)
    {
        if (!holders.TryGetValue(office.Core, out var list))
        {
            return null;
        }

        PersonGroup? only = null;
        foreach (var (country, holder) in list)
        {
            if (office.Country is not null && country != office.Country)
            {
                continue;
            }

            if (only is not null && only != holder)
            {
                return null;
            }

            only = holder;
        }

        return only is null || (office.Country is null && !(office.IsSingle && IsOnlyCountry(office.Core, list) && IsNear(only, start)))
            ? null : only;
    }

    private bool IsOnlyCountry(string core, List<(string? Country, PersonGroup Holder)> list) =>
        !countries.TryGetValue(core, out var known) || known.All(country => list.Exists(holder => holder.Country == country));

    private bool IsNear(PersonGroup holder, int start)
    {
        var known = starts[holder];
        var at = known.BinarySearch(start);
        at = at < 0 ? ~at : at;
        return (at > 0 && start - known[at - 1] < Near) || (at < known.Count && known[at] - start < Near);
    }
}
