namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>What a callback answers that was asked for it (<c>with_response</c>).</summary>
internal sealed record CallbackResponse(CallbackResource? Resource = null);
