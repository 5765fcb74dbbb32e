using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Passages;

/// <summary>Opens the passages of any card.</summary>
internal sealed class PassageButtons(SpaceGroups groups, FeaturePorts ports) : IButtonHandler
{
    public ImmutableArray<ButtonSpec> Buttons => PassageActions.All;

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var trail = ButtonArguments.TextAt(press.Arguments, 0);
        var named = PassageTrail.Read(trail);
        var passages = named
            .Select(p => (Source: reading.Shelf.Find(p.Source), p.Offset))
            .Where(p => p.Source is not null && !reading.Hidden.Of(p.Source.Id).Any(h => h.Contains(p.Offset)))
            .ToImmutableArray();
        if (passages.IsEmpty)
        {
            return Reply.Privately(GoneCards.Of(reading, named.Select(p => p.Source)));
        }

        var number = Math.Clamp(ButtonArguments.NumberAt(press.Arguments, 1), 0, passages.Length - 1);
        var (source, offset) = passages[number];
        return await reading.SentencesAsync(source!.Id, cancellationToken).ConfigureAwait(false) is { } sentences
            && sentences.FindAt(offset) is { } sentence
            ? Reply.Show(PassageCard.Show(reading, source, sentences, sentence, trail, number, passages.Length, GoneCards.Remark(reading, named.Select(p => p.Source))))
            : Reply.Privately(AnswerCards.Gone());
    }
}
