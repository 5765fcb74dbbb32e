using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

internal sealed record CallbackResource(int Type, Message? Message = null);
