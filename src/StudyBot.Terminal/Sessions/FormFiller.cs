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
            if (await AskAsync(field, answers, cancellationToken).ConfigureAwait(false) is not { } filled)
            {
                return null;
            }

            answers = filled;
        }

        return answers;
    }

    private async Task<FormAnswers?> AskAsync(FormField field, FormAnswers answers, CancellationToken cancellationToken)
    {
        Describe(field);
        while (true)
        {
            var typed = field.Kind == FormFieldKind.Text
                ? await ReadTextAsync(cancellationToken).ConfigureAwait(false)
                : await lines.ReadLineAsync($"{TextSafety.CleanLine(field.Label)}: ", null, cancellationToken).ConfigureAwait(false);
            if (typed is null || typed.Trim() == Cancel)
            {
                return null;
            }

            typed = typed.Trim().Length == 0 ? field.Value ?? "" : typed.Trim();
            if (typed.Length == 0)
            {
                if (!field.IsRequired)
                {
                    return answers;
                }

                screen.Tell("This one is needed.");
            }
            else if (Read(field, typed, answers) is { } filled)
            {
                return filled;
            }
        }
    }

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
            FormFieldKind.Text => "; end with a line that holds a single full stop.",
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
                if (CodePoints(typed) > field.MaxLength)
                {
                    screen.Tell(string.Create(CultureInfo.InvariantCulture, $"That is too long: at most {field.MaxLength} characters."));
                    return null;
                }

                return answers with { Texts = answers.Texts.SetItem(field.Name, typed) };
        }
    }

    private async Task<string?> ReadTextAsync(CancellationToken cancellationToken)
    {
        var text = new List<string>();
        while (await lines.ReadLineAsync("| ", null, cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Trim() is "." or Cancel)
            {
                return line.Trim() == Cancel ? Cancel : string.Join('\n', text);
            }

            text.Add(line);
        }

        return null;
    }

    private static int CodePoints(string text) => text.EnumerateRunes().Count();
}
