using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;

namespace StudyBot.Features.Access;

/// <summary>Roles and members of a space by the names that its platform has for them; what is decided is decided by their ids.</summary>
/// <param name="platforms">Null where the platform of a space does not run.</param>
public sealed class SpaceNames(Func<SpaceId, IChatPlatform?> platforms, TimeProvider clock)
{
    private const int LongestName = 40;

    /// <summary>A card waits no longer for a name: an id says it too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public Task<SpaceRoles> ReadRolesAsync(SpaceId space, CancellationToken cancellationToken) =>
        platforms(space)?.ReadRolesAsync(space, cancellationToken) ?? Task.FromResult<SpaceRoles>(new SpaceRoles.Unreadable("The platform of this space does not run."));

    public Mention? ReadMention(SpaceId space, string text) => platforms(space)?.ReadMention(space, text);

    /// <summary>Members as a card shows them: by name and id, since names are not one's own.</summary>
    public async Task<IReadOnlyDictionary<MemberId, TextRun>> MembersAsync(SpaceId space, IEnumerable<MemberId> members, CancellationToken cancellationToken)
    {
        var shown = await Task.WhenAll(members.Distinct().Select(member => ShowAsync(space, member, cancellationToken))).ConfigureAwait(false);
        return shown.ToDictionary(pair => pair.Member, pair => pair.Shown);
    }

    private async Task<(MemberId Member, TextRun Shown)> ShowAsync(SpaceId space, MemberId member, CancellationToken cancellationToken)
    {
        var id = member.Value[(member.Value.LastIndexOf(':') + 1)..];
        var name = await FindAsync(space, new UserId(member.Value), cancellationToken).ConfigureAwait(false);
        return (member, new TextRun(name is null ? id : $"{CardText.Cut(CardText.OneLine(name), LongestName)} ({id})") { Member = new UserId(member.Value) });
    }

    private async Task<string?> FindAsync(SpaceId space, UserId member, CancellationToken cancellationToken)
    {
        try
        {
            return platforms(space) is { } platform
                ? await platform.FindNameAsync(space, member, cancellationToken).WaitAsync(Patience, clock, cancellationToken).ConfigureAwait(false)
                : null;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
