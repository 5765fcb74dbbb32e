using System.Collections.Immutable;
using StudyBot.Chat.Buttons;

namespace StudyBot.Chat.Forms;

/// <summary>A form to fill in. <paramref name="Target"/> carries the action of the <see cref="IFormHandler"/> and its arguments.</summary>
public sealed record Form(string Title, string SubmitLabel, ButtonTarget Target, ImmutableArray<FormField> Fields);
