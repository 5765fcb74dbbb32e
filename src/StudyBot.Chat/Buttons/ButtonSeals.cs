using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Buttons;

/// <summary>
/// Turns the targets of a card or form into ids before an adapter sees it, and ids back into what they mean. The router does so for every answer;
/// whoever posts, edits or sends by the bot's own initiative seals its cards here first.
/// </summary>
public sealed class ButtonSeals(IAdapterState state, IRandomSource random, TimeProvider time)
{
    private ButtonCodec? codec;

    /// <summary>The card with sealed targets only. All of its rows are committed, in one transaction, when this returns.</summary>
    public async Task<Card> SealAsync(Card card, SpaceId space, CancellationToken cancellationToken)
    {
        if (card.Controls.IsDefaultOrEmpty)
        {
            return card;
        }

        var sealing = new Sealing(await CodecAsync(cancellationToken), random, space, Now);
        var controls = ImmutableArray.CreateRange(card.Controls, control => sealing.Seal(control));
        await SaveAsync(sealing.Rows, cancellationToken);
        return card with { Controls = controls };
    }

    public async Task<Form> SealAsync(Form form, SpaceId space, CancellationToken cancellationToken)
    {
        var sealing = new Sealing(await CodecAsync(cancellationToken), random, space, Now);
        var target = sealing.Seal(form.Target);
        await SaveAsync(sealing.Rows, cancellationToken);
        return form with { Target = target };
    }

    /// <summary>What a pressed id means, when it belongs to this space and member.</summary>
    public async Task<ButtonReading> OpenAsync(string id, SpaceId space, UserId presser, CancellationToken cancellationToken)
    {
        var codec = await CodecAsync(cancellationToken);
        return codec.Read(id, space, presser) switch
        {
            ButtonCodec.IdReading.SelfContained read => new ButtonReading.Opened(read.Action, read.Arguments),
            ButtonCodec.IdReading.Refused refused => new ButtonReading.Refused(refused.Why),
            ButtonCodec.IdReading.NamesRow named =>
                OpenRow(named, await state.FindButtonAsync(named.Token, cancellationToken), space, presser),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private static ButtonReading OpenRow(ButtonCodec.IdReading.NamesRow named, ButtonRow? row, SpaceId space, UserId presser)
    {
        // A store may compare its keys more loosely than an id may be written.
        var isSame = row is not null
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(row.Token), Encoding.UTF8.GetBytes(named.Token));
        return row switch
        {
            null => new ButtonReading.Refused(ButtonRefusal.Gone, named.Action),
            _ when !isSame || row.Action != named.Action => new ButtonReading.Refused(ButtonRefusal.Broken),
            _ when row.Space != space => new ButtonReading.Refused(ButtonRefusal.OtherSpace),
            { Allowed: { } allowed } when allowed != presser => new ButtonReading.Refused(ButtonRefusal.OtherMember),
            _ => new ButtonReading.Opened(row.Action, row.Arguments),
        };
    }

    private async ValueTask<ButtonCodec> CodecAsync(CancellationToken cancellationToken) =>
        codec ??= new ButtonCodec(await state.ReadSealKeyAsync(cancellationToken));

    private Task SaveAsync(IReadOnlyList<ButtonRow> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? Task.CompletedTask : state.SaveButtonsAsync(rows, cancellationToken);
}
