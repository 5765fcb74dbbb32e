using StudyBot.Discord.Wire.Payloads.Components;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>The first answer to an interaction, given once. A closed family.</summary>
internal abstract record InteractionAnswer
{
    private InteractionAnswer()
    {
    }

    public sealed record Pong : InteractionAnswer;

    /// <summary>A message.</summary>
    public sealed record Say(OutgoingMessage Data) : InteractionAnswer;

    /// <summary>A message is coming: a placeholder, whose audience (<see cref="MessageFlags.Ephemeral"/> or all) the message cannot change.</summary>
    public sealed record Defer(OutgoingMessage? Data = null) : InteractionAnswer
    {
        public static Defer Publicly { get; } = new();

        public static Defer Privately { get; } = new(new OutgoingMessage { Flags = MessageFlags.Ephemeral });
    }

    /// <summary>The message of the component will change, or not.</summary>
    public sealed record DeferUpdate : InteractionAnswer;

    /// <summary>The message of the component changes to this.</summary>
    public sealed record Update(OutgoingMessage Data) : InteractionAnswer;

    /// <summary>At most 25.</summary>
    public sealed record Complete(CompletionChoices Data) : InteractionAnswer;

    /// <summary>Not possible as an answer to a form.</summary>
    public sealed record OpenModal(Modal Data) : InteractionAnswer;
}
