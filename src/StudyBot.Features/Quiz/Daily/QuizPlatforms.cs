using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>The platforms that run, once the host has made them: features are there before.</summary>
public sealed class QuizPlatforms
{
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

    /// <summary>What a button of a post was made for: its arguments, where it is a row of this action.</summary>
    public async Task<ImmutableArray<string>> ArgumentsOfAsync(string id, string action, CancellationToken cancellationToken)
    {
        // "2.<action>.<token>", as the codec writes what names a row.
        var parts = id.Split('.', 3);
        return parts is ["2", var named, var token]
            && named == action
            && await State.FindButtonAsync(token, cancellationToken).ConfigureAwait(false) is { } row
            && row.Action == action
                ? row.Arguments
                : [];
    }

    /// <summary>What members did that is kept and not done yet, the oldest first.</summary>
    public Task<IReadOnlyList<AcceptedDelivery>> ListUnfinishedAsync(CancellationToken cancellationToken) => State.ListUnfinishedAsync(cancellationToken);

    public Task<string?> ReadValueAsync(string key, CancellationToken cancellationToken) => State.ReadValueAsync("quiz", key, cancellationToken);

    public Task WriteValueAsync(string key, string value, CancellationToken cancellationToken) => State.WriteValueAsync("quiz", key, value, cancellationToken);

    private ButtonSeals Seals => seals ?? throw new InvalidOperationException("No platform runs yet.");

    private IAdapterState State => state ?? throw new InvalidOperationException("No platform runs yet.");
}
