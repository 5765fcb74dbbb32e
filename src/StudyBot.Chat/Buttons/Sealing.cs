using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Buttons;

/// <summary>One card or form being sealed: its rows, and the ids that it holds already.</summary>
internal sealed class Sealing(ButtonCodec codec, IRandomSource random, SpaceId space, Instant now)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<ButtonRow> rows = [];

    public IReadOnlyList<ButtonRow> Rows => rows;

    public CardControl Seal(CardControl control) => control switch
    {
        Button button => button with { Target = Seal(button.Target) },
        Choice choice => choice with { Options = ImmutableArray.CreateRange(choice.Options, o => o with { Target = Seal(o.Target) }) },
        _ => throw new UnreachableException(),
    };

    public ButtonTarget Seal(ButtonTarget target) => target switch
    {
        LinkTarget or SealedTarget => target,
        EffectTarget effect => Row(effect.Group, effect.Action, effect.Arguments, effect.Allowed),

        // Ids are unique in a message: the second of two equal look-ups gets a row.
        ReadTarget read => codec.TrySeal(read, space) is { } id && ids.Add(id)
            ? new SealedTarget(id)
            : Row(null, read.Action, read.Arguments, read.Allowed),
        _ => throw new UnreachableException(),
    };

    private SealedTarget Row(string? group, string action, ImmutableArray<string> arguments, UserId? allowed)
    {
        var token = ButtonCodec.NewToken(random);
        rows.Add(new ButtonRow(token, group, space, action, arguments, allowed, now));
        return new SealedTarget(ButtonCodec.RowId(action, token));
    }
}
