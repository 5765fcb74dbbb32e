using StudyBot.Chat.Commands;
using StudyBot.Discord.Wire.Payloads.Messages;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// The answer that an earlier run of the program gave to an interaction which is told again after a crash. It may have been a placeholder alone; where it was
/// the card, that may have been changed since, by a newer press, and must not be brought back.
/// </summary>
internal static class EarlierAnswer
{
    /// <summary>What an interaction that was accepted by an earlier run shows to whoever asked.</summary>
    public static async Task<EarlierStand> ReadAsync(AnswerTo to, InteractionEndpoints rest, CancellationToken cancellationToken) =>
        await rest.GetOriginalAsync(to.Token.Application, to.Token.Token, cancellationToken).ConfigureAwait(false) switch
        {
            RestOutcome<Message>.Done { Value: var shown } when IsPlaceholder(shown) => EarlierStand.Placeholder,
            RestOutcome<Message>.Refused { Status: 404 } => EarlierStand.Nothing,
            _ => EarlierStand.Answer,
        };

    // A card has a title; how far something is has none.
    private static bool IsPlaceholder(Message shown) =>
        shown.Flags?.HasFlag(MessageFlags.Loading) == true || shown is { Embeds: [{ Title: null }], Components: [] };

    /// <summary>Whether its card is still to come: the placeholder stands, or the card that is to be changed stands as it was pressed.</summary>
    public static async Task<bool> IsAwaitedAsync(AnswerTo to, ResponseMode? mode, InteractionEndpoints rest, CancellationToken cancellationToken) =>
        await rest.GetOriginalAsync(to.Token.Application, to.Token.Token, cancellationToken).ConfigureAwait(false) is RestOutcome<Message>.Done { Value: var shown }
        && (mode == ResponseMode.UpdateCard && to.Pressed is { } pressed ? pressed.LooksAs(shown) : IsPlaceholder(shown));
}
