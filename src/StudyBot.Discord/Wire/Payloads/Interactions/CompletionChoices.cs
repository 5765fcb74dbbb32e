using StudyBot.Discord.Wire.Payloads.Commands;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

internal sealed record CompletionChoices(IReadOnlyList<CommandChoice> Choices);
