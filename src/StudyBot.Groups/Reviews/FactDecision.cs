using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Groups.Reviews;

/// <summary>A moderator's decision of one fact.</summary>
/// <param name="Seen">The <see cref="FactStanding.Print"/> of what whoever decides was shown.</param>
public sealed record FactDecision(GroupId Group, FactId Fact, FactRuling Ruling, string Seen, MemberId By, Instant At, EffectId Effect)
{
    /// <summary>The report that is closed by it; one that is closed already does not matter.</summary>
    public ReportId? Report { get; init; }

    /// <summary>Of an approval: its <see cref="FactApproval.Against"/>.</summary>
    public ImmutableArray<string> Against { get; init; } = [];

    /// <summary>How the fact stands afterwards. What is edited and then hidden keeps its edit, and has it again when the hiding is taken back.</summary>
    /// <param name="given">Null where the fact is no longer found.</param>
    public FactStanding After(FactStanding standing, Fact? given)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing with
        {
            Overlay = OverlayOf(standing.Overlay, given),
            IsOrphan = false,
            Approval = ApprovalOf(),
        };
    }

    /// <summary>Its line in the audit trail: of the fact no more than where it stands, of an edit no more than which values.</summary>
    public AuditLine LineOf() => Ruling switch
    {
        FactRuling.Approve => Line("fact.approved", null),
        FactRuling.Hide hide => Line("fact.hidden", DetailOf(hide.WithPassage)),
        FactRuling.Edit edit => Line("fact.edited", string.Join(", ", NamesOf(edit.Values))),
        FactRuling.Undo { IsHidden: true } undo => Line("fact.hidden", DetailOf(undo.IsPassageHidden)),
        FactRuling.Restore or FactRuling.Undo => Line("fact.restored", null),
        _ => throw new UnreachableException(),
    };

    private FactApproval? ApprovalOf() => Ruling switch
    {
        FactRuling.Approve => new FactApproval(By, At) { Against = Against },
        FactRuling.Undo undo => undo.Approval,
        _ => null,
    };

    private FactOverlay? OverlayOf(FactOverlay? before, Fact? given) => Ruling switch
    {
        FactRuling.Approve => before,
        FactRuling.Hide hide => Overlay(given!, isHidden: true, hide.WithPassage, before?.Edit),
        FactRuling.Edit edit => Overlay(given!, isHidden: false, isPassageHidden: false, edit.Values),
        FactRuling.Restore when before is { IsHidden: true, Edit: { } kept } && given is not null => Overlay(given, isHidden: false, isPassageHidden: false, kept),
        FactRuling.Restore => null,
        FactRuling.Undo undo when undo.IsHidden || before?.Edit is not null => Overlay(given!, undo.IsHidden, undo.IsPassageHidden, before?.Edit),
        FactRuling.Undo => null,
        _ => throw new UnreachableException(),
    };

    private static string? DetailOf(bool isWithPassage) => isWithPassage ? "with its passage" : null;

    private static IEnumerable<string> NamesOf(FactEdit edit) =>
        new[]
        {
            edit.Name is null ? null : "name",
            edit.Date is null ? null : "date",
            edit.Place is null ? null : "place",
            edit.Words is null ? null : "words",
            edit.Participants is null ? null : "participants",
        }.OfType<string>();

    private AuditLine Line(string action, string? detail) => new(Group, By, At, action, Fact.WithoutWords, detail);

    private FactOverlay Overlay(Fact given, bool isHidden, bool isPassageHidden, FactEdit? edit) =>
        new(Group, Fact, given.Kind, given.Source, given.Main.Span, isHidden, isPassageHidden, edit, By, At);
}
