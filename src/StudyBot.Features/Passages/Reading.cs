using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Passages;

/// <summary>What one answer may show, and to whom: the group's sources and the library's, without what the group hid. One for each answer.</summary>
internal sealed class Reading
{
    private readonly ISourceStore sources;

    private Reading(GroupId group, SpaceId space, UserId asker, Shelf shelf, HiddenPassages hidden, ISourceStore sources)
    {
        Group = group;
        Space = space;
        Asker = asker;
        Shelf = shelf;
        Hidden = hidden;
        this.sources = sources;
    }

    public GroupId Group { get; }

    /// <summary>Where it was asked.</summary>
    public SpaceId Space { get; }

    /// <summary>Who asked, or pressed: the one to whom the card's pages belong.</summary>
    public UserId Asker { get; }

    public Shelf Shelf { get; }

    public HiddenPassages Hidden { get; }

    public static async Task<Reading> BeginAsync(SpaceGroups groups, FeaturePorts ports, Circumstances at, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(at, cancellationToken).ConfigureAwait(false);
        var shelf = Shelf.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false));
        var hidden = await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        return new Reading(group, at.Space.GetValueOrDefault(), at.Member.Id, shelf, new HiddenPassages(hidden), ports.Sources);
    }

    /// <summary>The same as of now: what was just decided may hide more, or less.</summary>
    public async Task<Reading> AgainAsync(FeaturePorts ports, CancellationToken cancellationToken) => new(
        Group,
        Space,
        Asker,
        Shelf.Of(await ports.Sources.ListAsync(Group, cancellationToken).ConfigureAwait(false)),
        new HiddenPassages(await ports.Facts.ListHiddenPassagesAsync(Group, cancellationToken).ConfigureAwait(false)),
        sources);

    /// <summary>Whether a line may cite it.</summary>
    public bool May(Passage passage) => Shelf.Find(passage.Source) is not null && !Hidden.Hide(passage);

    /// <summary>Null where the group cannot see the source. The store keeps what was read last, so that asking again costs nothing.</summary>
    public Task<SourceSentences?> SentencesAsync(SourceId source, CancellationToken cancellationToken) =>
        sources.ReadSentencesAsync(Group, source, cancellationToken);
}
