using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>The platforms that run, once the host has made them: features are there before.</summary>
public sealed class QuizPlatforms
{
    private static readonly UserId Nobody = new("");

    private ImmutableArray<IChatPlatform> platforms = [];
    private ButtonSeals? seals;
    private IAdapterState? state;

    public void Connect(IEnumerable<IChatPlatform> running, ButtonSeals buttons, IAdapterState lasting)
    {
        platforms = [.. running];
        seals = buttons;
        state = lasting;
    }

    public ImmutableArray<IChatPlatform> Running => platforms;

    /// <summary>Null where the platform of a space does not run.</summary>
    public IChatPlatform? Find(SpaceId space) => platforms.FirstOrDefault(p => p.Name == QuizPlaces.PlatformOf(space));

    public Task<Card> SealAsync(Card card, SpaceId space, CancellationToken cancellationToken) => Seals.SealAsync(card, space, cancellationToken);

    /// <summary>What a button that anybody may press was made for: its arguments, where it is of this space and action.</summary>
    public async Task<ImmutableArray<string>> ArgumentsOfAsync(string id, SpaceId space, string action, CancellationToken cancellationToken) =>
        id.Split('.', 3) is [_, var named, _]
        && named == action
        && await Seals.OpenAsync(id, space, Nobody, cancellationToken).ConfigureAwait(false) is ButtonReading.Opened opened
        && opened.Action == action
            ? opened.Arguments
            : [];

    /// <summary>What members did that is kept and not done yet, the oldest first.</summary>
    public Task<IReadOnlyList<AcceptedDelivery>> ListUnfinishedAsync(CancellationToken cancellationToken) => State.ListUnfinishedAsync(cancellationToken);

    public Task<string?> ReadValueAsync(string key, CancellationToken cancellationToken) => State.ReadValueAsync("quiz", key, cancellationToken);

    public Task WriteValueAsync(string key, string value, CancellationToken cancellationToken) => State.WriteValueAsync("quiz", key, value, cancellationToken);

    private ButtonSeals Seals => seals ?? throw new InvalidOperationException("No platform runs yet.");

    private IAdapterState State => state ?? throw new InvalidOperationException("No platform runs yet.");
}
