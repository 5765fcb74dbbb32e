using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Forms;

/// <summary>What happens with a filled form, in two steps.</summary>
public interface IFormHandler
{
    FormSpec Spec { get; }

    /// <summary>No effects, at most one second; empty when all is well.</summary>
    Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken);

    /// <summary>May be deferred, has effects.</summary>
    Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken);
}

/// <param name="Action">As in the form's target.</param>
public sealed record FormSpec(string Action, Right Right, ResponseMode Mode);

/// <param name="Arguments">Of the form's target.</param>
public sealed record FormInvocation(Circumstances At, ImmutableArray<string> Arguments, FormAnswers Answers);
