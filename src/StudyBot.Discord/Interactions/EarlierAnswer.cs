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
    /// <param name="mode">Null where it is not known how it was begun.</param>
    public static async Task<EarlierStand> ReadAsync(AnswerTo to, ResponseMode? mode, InteractionEndpoints rest, CancellationToken cancellationToken) =>
        await rest.GetOriginalAsync(to.Token.Application, to.Token.Token, cancellationToken).ConfigureAwait(false) switch
        {
            RestOutcome<Message>.Done { Value: var shown } when (mode == ResponseMode.UpdateCard && to.Pressed is { } pressed ? pressed.LooksAs(shown) : IsPlaceholder(shown)) =>
                EarlierStand.Placeholder,
            RestOutcome<Message>.Refused { Status: 404 } => EarlierStand.Nothing,
            _ => EarlierStand.Answer,
        };

    // A card has a title; how far something is has none.
    private static bool IsPlaceholder(Message shown) =>
        shown.Flags?.HasFlag(MessageFlags.Loading) == true || shown is { Embeds: [{ Title: null }], Components: [] };
}
