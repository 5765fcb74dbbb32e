using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Terminal.Lines;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Sessions;

/// <summary>Fills in a form field by field; <c>/cancel</c> or the end of the input leaves it.</summary>
internal sealed class FormFiller(ILineReader lines, IScreen screen)
{
    private const string Cancel = "/cancel";

    /// <summary>The answers; null when the form was left.</summary>
    /// <param name="errors">Of the last submission: only these fields are asked again.</param>
    public async Task<FormAnswers?> FillAsync(
        Form form, FormAnswers before, ImmutableArray<FieldError> errors, CancellationToken cancellationToken)
    {
        screen.Tell($"{form.Title}. {Cancel} leaves it.");
        var answers = before;
        foreach (var field in form.Fields)
        {
            var wrong = errors.Where(e => e.Field == field.Name).ToList();
            if (!errors.IsEmpty && wrong.Count == 0)
            {
                continue;
            }

            wrong.ForEach(e => screen.Tell(e.Message));
            var given = wrong.Count > 0 ? answers.Texts.GetValueOrDefault(field.Name, "") : "";
            if (await AskAsync(field, given, answers, cancellationToken).ConfigureAwait(false) is not { } filled)
            {
                return null;
            }

            answers = filled;
        }

        return answers;
    }

    /// <param name="given">What was given before and was wrong: it is there to be put right, where the line can be edited.</param>
    private async Task<FormAnswers?> AskAsync(FormField field, string given, FormAnswers answers, CancellationToken cancellationToken)
    {
        Describe(field);
        while (true)
        {
            var start = lines.CanEdit && field.Kind is FormFieldKind.Line or FormFieldKind.Text ? given : "";
            var typed = field.Kind == FormFieldKind.Text
                ? await ReadTextAsync(start, cancellationToken).ConfigureAwait(false)
                : await lines.ReadLineAsync(
                    new LineRequest($"{TextSafety.CleanLine(field.Label)}: ", field.Kind == FormFieldKind.File ? PathAssistant.Instance : null) { Start = start },
                    cancellationToken).ConfigureAwait(false);
            if (typed is null || typed.Trim() == Cancel)
            {
                return null;
            }

            typed = typed.Trim().Length == 0 ? field.Value ?? "" : typed.Trim();
            if (typed.Length == 0)
            {
                if (!field.IsRequired)
                {
                    return answers with { Texts = answers.Texts.Remove(field.Name) };
                }

                screen.Tell("This one is needed.");
            }
            else if (field.Kind is FormFieldKind.Line or FormFieldKind.Text && CodePoints(typed) - field.MaxLength is > 0 and var over)
            {
                screen.Tell(TooLong(field, over));
                given = typed;
            }
            else if (Read(field, typed, answers) is { } filled)
            {
                return filled;
            }
        }
    }

    private string TooLong(FormField field, int over) => string.Create(
        CultureInfo.InvariantCulture,
        $"That is {over:N0} {(over == 1 ? "character" : "characters")} too long: at most {field.MaxLength:N0} fit. {(lines.CanEdit ? "It stands in the line again, to be shortened." : "Give a shorter one.")}");

    private void Describe(FormField field)
    {
        var hint = (field.Placeholder, field.Value, field.IsRequired) switch
        {
            (_, { Length: > 0 } value, _) => $" (Enter keeps \"{value}\")",
            ({ Length: > 0 } placeholder, _, _) => $" ({placeholder})",
            (_, _, false) => " (may stay empty)",
            _ => "",
        };
        screen.Tell(field.Label + hint + field.Kind switch
        {
            FormFieldKind.Text => string.Create(
                CultureInfo.InvariantCulture, $": at most {field.MaxLength:N0} characters; end with a line that holds a single full stop."),
            FormFieldKind.File => ": the path of a file.",
            _ => "",
        });
        for (var i = 0; field.Kind == FormFieldKind.Select && i < field.Options.Length; i++)
        {
            screen.Tell(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. {field.Options[i]}"));
        }
    }

    private FormAnswers? Read(FormField field, string typed, FormAnswers answers)
    {
        switch (field.Kind)
        {
            case FormFieldKind.Select:
                var chosen = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number >= 1 && number <= field.Options.Length
                    ? field.Options[number - 1]
                    : field.Options.FirstOrDefault(o => o.Equals(typed, StringComparison.OrdinalIgnoreCase));
                if (chosen is null)
                {
                    screen.Tell(string.Create(CultureInfo.InvariantCulture, $"Give a number from 1 to {field.Options.Length}."));
                    return null;
                }

                return answers with { Texts = answers.Texts.SetItem(field.Name, chosen) };
            case FormFieldKind.File:
                if (LocalFile.Find(typed) is not { } file)
                {
                    screen.Tell($"There is no file \"{typed}\".");
                    return null;
                }

                return answers with { Files = answers.Files.SetItem(field.Name, file) };
            default:
                return answers with { Texts = answers.Texts.SetItem(field.Name, typed) };
        }
    }

    // What was pasted comes as one line with the ends of its own in it: neither a full stop nor a word among them ends the text.
    private async Task<string?> ReadTextAsync(string start, CancellationToken cancellationToken)
    {
        var text = new List<string>();
        while (await lines.ReadLineAsync(new LineRequest("| ") { Start = start, IsText = true }, cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Trim(' ') is "." or Cancel)
            {
                return line.Trim() == Cancel ? Cancel : string.Join('\n', text);
            }

            text.Add(line);
            start = "";
        }

        return null;
    }

    private static int CodePoints(string text) => text.EnumerateRunes().Count();
}
