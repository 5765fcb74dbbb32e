using System.Collections.Immutable;
using StudyBot.Chat.Commands;

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
