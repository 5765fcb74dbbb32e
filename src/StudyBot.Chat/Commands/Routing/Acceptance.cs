using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>Whether work begins at all: a form must be filled in rightly, and what has an effect is kept first, before the platform hears of it.</summary>
internal sealed partial class Acceptance(IAdapterState state, TimeProvider time, ILogger logger)
{
    /// <summary>A form with errors stays open and is not kept: nothing has happened yet.</summary>
    public async Task<bool> IsValidAsync(Work work, Exchange exchange, CancellationToken cancellationToken)
    {
        if (work.ValidateAsync is not { } validateAsync)
        {
            return true;
        }

        var (isInTime, errors) = await exchange.Deadline.RunAsync(validateAsync, cancellationToken);
        if (!isInTime)
        {
            LogTooSlow(work.Name, work.Kept.At.Delivery.Value);

            // Said on a field, so that the form stays open and what was written into it is not lost.
            errors = [new FieldError(FirstField(work.Kept), RouterCards.ValidationTookTooLong)];
        }

        if (errors.IsDefaultOrEmpty)
        {
            return true;
        }

        await exchange.RejectFormAsync(errors, cancellationToken);
        return false;
    }

    /// <summary>False for a repetition, which was accepted before and runs or ran already, or will at the next start.</summary>
    public async Task<bool> IsAcceptedAsync(Work work, SpaceId space, CancellationToken cancellationToken)
    {
        if (!work.HasEffect)
        {
            return true;
        }

        var delivery = work.Kept.At.Delivery;
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var isNew = await state.AcceptAsync(new AcceptedDelivery(delivery, space, ChatEventJson.Write(work.Kept), now), cancellationToken);
        if (!isNew)
        {
            LogRepeated(delivery.Value);
        }

        return isNew;
    }

    /// <summary>Where an error stands that is of no field.</summary>
    public static string FirstField(ChatEvent submitted) => submitted is FormSubmitted { Answers: var answers }
        ? answers.Texts.Keys.Concat(answers.Files.Keys).Order(StringComparer.Ordinal).FirstOrDefault("")
        : "";

    [LoggerMessage(3, LogLevel.Warning, "The validation of {What} took longer than a second, delivery {Delivery}")]
    private partial void LogTooSlow(string what, string delivery);

    [LoggerMessage(4, LogLevel.Debug, "Delivery {Delivery} was accepted before")]
    private partial void LogRepeated(string delivery);
}
