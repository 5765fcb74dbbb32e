using StudyBot.Chat.Commands;

namespace StudyBot.Chat.Forms;

/// <param name="Action">As in the form's target; lower case, 1–16 letters, digits or hyphens; shared by no other form and no button.</param>
/// <param name="Mode">How its answer is shown; never <see cref="ResponseMode.OpenForm"/>.</param>
public sealed record FormSpec(string Action, Right Right, ResponseMode Mode);
