using System.Collections.Immutable;
using StudyBot.Features.Passages;
using StudyBot.Features.Review;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Timeline;

namespace StudyBot.Features.Timeline;

/// <summary>An entry of a timeline as a line: its date, what it was, where, who took part, and whether another source gives another date.</summary>
internal static class TimelineLines
{
    private const int MostParticipants = 4;
    private const int MostAlsoTold = 2;
    private const int LongestEvent = 240;

    /// <summary>Null where its source cannot be read.</summary>
    public static CitedLine? Of(TimelineEntry entry, Shelf shelf)
    {
        var fact = entry.Event;
        if (fact.Date is not { } date || shelf.Find(fact.Source) is not { } source)
        {
            return null;
        }

        var otherwise = entry.ToldOtherwise.Where(e => shelf.Find(e.Source) is not null).ToList();
        var after = string.Concat(
            fact.IsPlanned ? $" · planned, {AsOf.Of(source)}" : "",
            otherwise.Count > 0 ? $" · another document says {string.Join(" or ", otherwise.Select(e => CivilDateText.InFull(e.Date!.Value)).Distinct())}" : "");
        ImmutableArray<Passage> passages =
        [
            .. new[] { date.Evidence, fact.Name.Evidence }.Select(e => new Passage(fact.Source, e)),
            .. entry.AlsoTold.Concat(otherwise).Select(e => new Passage(e.Source, e.Date!.Evidence)).Distinct().Take(MostAlsoTold),
        ];
        return new CitedLine(
            CivilDateText.InFull(date.Value),
            LineText.Of(What(fact), after, FactFields.IsEdited(fact) || otherwise.Exists(e => e.Date!.IsEdited), LongestEvent),
            [.. passages.Distinct()]);
    }

    private static string What(EventFact fact)
    {
        var title = EventTitle.Of(fact);
        var place = fact.Place is { } at && !NameForm.Fold(title).Contains(NameForm.Fold(at.Value), StringComparison.Ordinal) ? CardText.OneLine(at.Value) : null;
        var who = fact.Participants
            .Select(p => CardText.OneLine(p.Value.Name))
            .Where(name => !NameForm.Fold(title).Contains(NameForm.Fold(name), StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Take(MostParticipants);
        return string.Join(" · ", new[] { title, place, string.Join(", ", who) }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
