using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Testing.Stores;

/// <summary>What <see cref="MemoryStores"/> remember.</summary>
internal sealed class MemoryState
{
    private readonly Lock gate = new();

    // Until anything changes that the group reads.
    private readonly Dictionary<GroupId, GivenLists> listed = [];

    public Dictionary<SourceId, NewSource> Sources { get; } = [];

    /// <summary>By whom and when; nobody, and at the beginning of time, where that was not said.</summary>
    public Dictionary<(GroupId Group, SourceId Source), (MemberId? By, Instant At)> Hidden { get; } = [];

    public Dictionary<SourceId, AsideSource> Aside { get; } = [];

    public Dictionary<SourceId, HeldDocument> Held { get; } = [];

    public HashSet<ContentHash> Offered { get; } = [];

    public Dictionary<(GroupId Group, FactId Fact), (FactOverlay Overlay, bool IsOrphan)> Overlays { get; } = [];

    /// <summary>What each was when it was approved, as <see cref="SameFacts.PrintOf"/>.</summary>
    public Dictionary<(GroupId Group, FactId Fact), (string Said, FactApproval Approval)> Approvals { get; } = [];

    public Dictionary<(GroupId Group, ReportId Report), MemberReport> Reports { get; } = [];

    /// <summary>What moderators were not told of.</summary>
    public HashSet<(GroupId Group, ReportId Report)> UntoldReports { get; } = [];

    public Dictionary<GroupId, Dictionary<string, string>> Settings { get; } = [];

    public List<AuditLine> Audit { get; } = [];

    public Dictionary<(GroupId Group, GrantHolder Holder), GrantLevel> Grants { get; } = [];

    public Dictionary<string, SpaceRow> Spaces { get; } = [];

    /// <summary>The delivery is null where only its effect is known; the deed is null until it is done.</summary>
    public Dictionary<string, (AcceptedDelivery? Delivery, string? Deed)> Deliveries { get; } = [];

    public Dictionary<string, ButtonRow> Buttons { get; } = [];

    public Dictionary<(string Platform, string Key), string> Values { get; } = [];

    public MemoryQuizzes Quizzes { get; } = new();

    public T Run<T>(Func<T> action, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return action();
        }
    }

    public Task<T> RunAsync<T>(Func<T> action, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(Run(action, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }
    }

    public IEnumerable<NewSource> Visible(GroupId group) => Sources.Values
        .Where(source => IsVisible(group, source.Extracted.Source))
        .OrderBy(source => source.AddedAt)
        .ThenBy(source => Summary(source).DisplayTitle, StringComparer.Ordinal)
        .ThenBy(source => source.Extracted.Source.ToString(), StringComparer.Ordinal);

    public NewSource? Find(GroupId group, SourceId source) => IsVisible(group, source) ? Sources.GetValueOrDefault(source) : null;

    public IReadOnlyDictionary<FactId, FactOverlay> OverlaysOf(GroupId group) => Overlays
        .Where(pair => pair.Key.Group == group && !pair.Value.IsOrphan)
        .ToDictionary(pair => pair.Key.Fact, pair => pair.Value.Overlay);

    /// <summary>The lists that a group was given last, to be given again.</summary>
    public GivenLists Of(GroupId group) => listed.TryGetValue(group, out var given) ? given : listed[group] = new GivenLists();

    /// <summary>What a change in the library changes for all.</summary>
    public void Changed(GroupId group)
    {
        if (group == GroupId.Library)
        {
            listed.Clear();
        }
        else
        {
            listed.Remove(group);
        }
    }

    /// <param name="part">Of an effect that is a part of a delivery: kept as if it had been accepted itself.</param>
    public bool TryMark(EffectId effect, string deed, (GroupId Group, Instant At)? part = null)
    {
        var known = Deliveries.GetValueOrDefault(effect.Value);
        var delivery = known.Delivery
            ?? (part is { } of ? new AcceptedDelivery(new DeliveryId(effect.Value), new SpaceId(of.Group.Value), "", of.At) : null);
        Deliveries[effect.Value] = (delivery, known.Deed ?? deed);
        return known.Deed is null;
    }

    public static SourceSummary Summary(NewSource source) => new(
        source.Extracted.Source,
        source.FileName,
        source.Extracted.Document.Info,
        source.Original.Length,
        source.Extracted.Document.Blocks.Count,
        source.Extracted.Facts.Count,
        source.Extracted.Version,
        source.AddedBy,
        source.AddedAt)
    {
        Stated = source.Stated,
        Address = source.Address,
        Replaced = source.Replaced,
    };

    private bool IsVisible(GroupId group, SourceId source) =>
        source.Group == group
        || (source.Group == GroupId.Library && !Hidden.ContainsKey((group, source)) && !Sources.ContainsKey(source with { Group = group }));

    /// <summary>A source that was taken away, with the overlays that it had.</summary>
    internal sealed record AsideSource(NewSource Source, IReadOnlyList<(FactOverlay Overlay, bool IsOrphan)> Overlays, MemberId By, Instant At)
    {
        public Instant Until => At + ISourceChanges.KeptAside;
    }

    /// <summary>Null until first asked for.</summary>
    internal sealed class GivenLists
    {
        public IReadOnlyList<SourceSummary>? Summaries { get; set; }

        public IReadOnlyList<Fact>? Facts { get; set; }

        public IReadOnlyList<SourceNames>? Names { get; set; }
    }
}
