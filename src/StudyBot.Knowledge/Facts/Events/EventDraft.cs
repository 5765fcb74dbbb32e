using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>One telling of an event: what one sentence says of it, before tellings of the same event are put together.</summary>
internal sealed class EventDraft
{
    public required EventTrigger Trigger { get; init; }

    /// <summary>The sentence that names it.</summary>
    public required Evidence Evidence { get; init; }

    public required int Sentence { get; init; }

    public required TextSpan Name { get; init; }

    public required int NameWorth { get; init; }

    public Cited<CivilDate>? Date { get; set; }

    /// <summary>Its date comes from a sentence beside it that is part of the telling ("It was 15 December.").</summary>
    public bool HasDateBeside { get; set; }

    public Cited<string>? Place { get; set; }

    public IReadOnlyList<Cited<string>> WiderPlaces { get; set; } = [];

    public required List<Cited<Participant>> Participants { get; init; }

    public required IReadOnlyList<Cited<string>> Topics { get; init; }

    /// <summary>"the summit", "this summit": told as known, so it may be an event that another sentence tells.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>"at the end of the summit": it happened at this one.</summary>
    public EventDraft? Host { get; set; }

    /// <summary>The same, where the sentence only refers to it ("at the summit").</summary>
    public EventReference? HostReference { get; set; }

    /// <summary>The word that puts it there: "at", "following".</summary>
    public string? HostPhrase { get; set; }

    /// <summary>"at the margins of": the host's date follows from its guest's.</summary>
    public bool IsBesideHost { get; set; }

    /// <summary>A name like "the Bandung Conference" that says neither date nor place.</summary>
    public string? ProperName { get; init; }

    /// <summary>Told by the document's title, which names what the body tells.</summary>
    public bool IsTitle { get; set; }

    /// <summary>The capitals of the paper that was signed, without who signed: "Treaty Amity Commerce"; empty where it has none.</summary>
    public string PaperName { get; init; } = "";

    /// <summary>What kind of paper was signed or is told: "treaty", "agreement"; empty where none is named.</summary>
    public string PaperNoun { get; init; } = "";

    public bool IsSamePaperName(EventDraft other) => PaperName.Length > 0 && PaperName == other.PaperName;

    public EventKind Kind => Trigger.Kind;
}
