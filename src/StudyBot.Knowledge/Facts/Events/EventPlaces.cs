using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Where its sentence says that an event was: only a place that a preposition or its name ties to it.</summary>
internal sealed class EventPlaces(SentenceView view, Clauses clauses, SentenceTriggers triggers)
{
    private const int Reach = 30;

    private readonly PlacePhrases phrases = new(view);

    /// <summary>The words of the place, by first and last word; null where none is tied to the event.</summary>
    public (int First, int Last)? Of(EventTrigger trigger) =>
        (trigger.IsVerb ? null : InName(trigger)) ?? Behind(trigger) ?? BehindOwnVerb(trigger) ?? Leading(trigger) ?? BeforeWhere(trigger)
        ?? OfVoters(trigger) ?? InSetting(trigger);

    /// <summary>"congratulates the people of Armenia on their elections": where the voters are.</summary>
    private (int First, int Last)? OfVoters(EventTrigger trigger)
    {
        foreach (var place in view.Places.Within(trigger.First - Reach, trigger.First - 1))
        {
            if (trigger.Kind is EventKind.Election && !trigger.IsVerb && view.Lower(place.First - 1) == "of"
                && view.Lower(place.First - 2) is "people" or "voters" or "citizens")
            {
                return (place.First, place.Last);
            }
        }

        return null;
    }

    /// <summary>"talks that will be held in Geneva".</summary>
    private (int First, int Last)? BehindOwnVerb(EventTrigger trigger) =>
        RelativeVerbs.Of(view, trigger) is >= 0 and var verb ? Behind(trigger with { First = verb, Last = verb }) : null;

    /// <summary>"left for Moscow, where they met with".</summary>
    private (int First, int Last)? BeforeWhere(EventTrigger trigger)
    {
        var start = clauses.StartOf(trigger.First);
        return trigger.IsVerb && view.Lower(start) == "where" && trigger.First - start <= 8
            && view.Places.Within(start - 6, start - 1).LastOrDefault() is { Mention: not null } place
            && start - place.Last is 1 or 2 && !view.Words[place.Last].IsPossessive
                ? (place.First, place.Last)
                : null;
    }

    /// <summary>"Bandung Conference", "the Vladivostok summit".</summary>
    private (int First, int Last)? InName(EventTrigger trigger)
    {
        if (trigger.Kind is not (EventKind.Summit or EventKind.Conference or EventKind.Meeting))
        {
            return null;
        }

        foreach (var place in view.Places.Within(trigger.First - 3, trigger.First - 1))
        {
            if (place.Last == trigger.First - 1 && !view.Words[place.Last].IsPossessive && IsAlone(place))
            {
                return (place.First, place.Last);
            }
        }

        return null;
    }

    private (int First, int Last)? Behind(EventTrigger trigger)
    {
        if (trigger.Rule == RelationsRule.Name && trigger.Head is not ("established" or "opened" or "reopened" or "closed"
            or "reestablished" or "inaugurated"))
        {
            // "appointed consul in Paris": where the office is, not where the act was.
            return null;
        }

        // "visited Tokyo": the verb itself ties the place.
        var isTopic = false;
        var hasTo = false;
        for (var i = trigger.Kind is EventKind.Visit || IsEntry(trigger) ? trigger.Last : trigger.Last + 1; i < view.Words.Count
            && i <= trigger.Last + Reach; i++)
        {
            var word = view.Words[i];
            if (i > trigger.Last && (!clauses.AreTogether(i, trigger.Last) || EndsReach(trigger, i) || IsFreshSubject(i)))
            {
                return null;
            }

            // "a visit to the ministry to honour those in Oslo": the second "to" tells what for.
            if (word.Is("to") && i + 1 < view.Words.Count && !view.Words[i + 1].IsCapital && hasTo)
            {
                return null;
            }

            hasTo |= word.Is("to");

            // "a conference on peace in the Middle East": the topic's place, until a verb says where it was held.
            isTopic = !trigger.IsVerb && (isTopic ? !Wording.IsSupport(word.Lower) : IsTopic(trigger, i));
            if (!word.IsMark && !isTopic && Ties(trigger, i) && (phrases.PlaceBehind(i) ?? phrases.BuildingBehind(i)) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"At Reykjavik in October 1986, Reagan and Gorbachev discussed", "In Moscow on 5 May, they signed".</summary>
    private (int First, int Last)? Leading(EventTrigger trigger)
    {
        var start = clauses.StartOf(trigger.First);
        if (!trigger.IsVerb || trigger.First - start > 40)
        {
            return null;
        }

        for (var i = start; i < trigger.First && !view.Words[i].Is(","); i++)
        {
            if (view.Lower(i) is "in" or "at" && phrases.PlaceBehind(i) is { } place && place.Last < trigger.First)
            {
                return IsOpeningPhrase(start, place.First) ? place : null;
            }
        }

        return null;
    }

    /// <summary>
    /// "As snow fell on the … town of Nagato, a summit was taking place": the one town that the sentence sets the scene in.
    /// </summary>
    private (int First, int Last)? InSetting(EventTrigger trigger)
    {
        (int First, int Last)? setting = null;
        foreach (var place in view.Places.Within(Math.Max(0, trigger.First - Reach), trigger.First + Reach))
        {
            if (view.Lower(place.First - 1) == "of"
                && view.Lower(place.First - 2) is "town" or "city" or "village" or "port" or "resort" or "capital"
                && !phrases.IsInRole(place))
            {
                if (setting is not null)
                {
                    return null;
                }

                setting = (place.First, place.Last);
            }
        }

        return trigger.NeedsDate ? null : setting;
    }

    private bool IsTopic(EventTrigger trigger, int word) =>
        view.Lower(word) is "on" or "about" or "regarding" or "concerning" or "over"
        && word <= trigger.Last + 3 && !view.Has(word + 1, WordMarks.InDate);

    /// <summary>"was signed, the war in Europe …": behind a comma an article or a plural opens a clause of its own.</summary>
    private bool IsFreshSubject(int comma) =>
        view.Words[comma].Is(",") && comma + 1 < view.Words.Count && !view.Has(comma + 1, WordMarks.InDate)
        && view.Words[comma + 1] is { IsCapital: false, IsMark: false } next
        && next.Lower is not ("in" or "at" or "near" or "outside" or "and" or "held" or "on" or "with" or "both" or "during" or "hosted"
        or "as");

    /// <summary>"invaded Kuwait", "captured Manila": the verb itself ties the place.</summary>
    private static bool IsEntry(EventTrigger trigger) =>
        trigger.Kind is EventKind.Conflict && trigger.Head is "invaded" or "occupied" or "annexed" or "attacked" or "bombed" or "captured"
            or "seized" or "liberated" or "conquered" or "besieged" or "shelled" or "overran";

    private bool Ties(EventTrigger trigger, int word) => view.Lower(word) switch
    {
        _ when word == trigger.Last && IsEntry(trigger) => true,
        "across" or "into" or "over" or "against" => trigger.Kind is EventKind.Conflict && word > trigger.Last,
        "of" => trigger.Rule == DeedNounRule.Name && trigger.Kind is EventKind.Conflict && word == trigger.Last + 1,
        "from" => trigger is { Kind: EventKind.Statement, IsVerb: true },
        // "achieved at the talks and in Moscow": another place beside.
        "in" or "at" => view.Lower(word - 1) != "and",
        "near" or "outside" => true,
        "off" => true,
        "by" => view.Lower(word - 1) == "hosted",
        "to" => trigger.Kind is EventKind.Visit,
        "visited" or "visits" or "visit" => trigger.Kind is EventKind.Visit && trigger.IsVerb,
        _ => false,
    };

    private bool EndsReach(EventTrigger trigger, int word)
    {
        var w = view.Words[word];
        return (triggers.At(word) is { } other && other != trigger && other.Rule != PaperNounRule.Name
            && !(trigger.IsVerb && !other.IsVerb && trigger.Kind is EventKind.Signing))
            || (w.Is("to") && trigger.Kind is not EventKind.Visit && word + 1 < view.Words.Count && !view.Words[word + 1].IsCapital
            && view.Lower(word + 1) is not "the")
            || (w.Is("by") && view.Lower(word + 1).EndsWith("ing", StringComparison.Ordinal))
            || (Wording.IsVerbAt(view, word) && !Wording.IsSupport(w.Lower));
    }

    private bool IsAlone(Placed<PlaceMention> place) =>
        place.First == 0 || !(view.Lower(place.First - 1) is "-" or "–" or "and"
            || view.TextOf(place.First, place.Last).Contains('-', StringComparison.Ordinal));

    private bool IsOpeningPhrase(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Wording.IsVerbLike(view.Words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
