using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// Whether a question that was made earlier still holds of what the group sees now: sources come and go between making and posting, and
/// moderators hide and edit.
/// </summary>
public static class QuestionCheck
{
    public static QuestionStanding Of(Question question, GroupMaterial material)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(material);
        if (question.Facts.Any(f => material.Find(f)?.IsEdited() ?? true))
        {
            return QuestionStanding.FactGone;
        }

        if (question.Evidence.Any(e => material.SentenceOf(e.Source, e.Evidence)?.Text != e.Evidence.Text))
        {
            return QuestionStanding.SentenceGone;
        }

        var around = Surroundings.Of(material, question.Stem, question.Evidence);
        return question.Options.Where((_, i) => i != question.Key).Any(o => MayHold(o, question.Type, around, material))
            ? QuestionStanding.DistractorMayBeTrue
            : QuestionStanding.Sound;
    }

    private static bool MayHold(Option option, QuestionType type, Surroundings around, GroupMaterial material) => option.Kind switch
    {
        // Events and terms as options were chosen by other rules than names of people, places and bodies.
        OptionKind.Name => type is not (QuestionType.WhatTermMeans or QuestionType.WhichOutcome)
            && material.ThingsNamed(option.Value).Any(t => NameOption.Shows(option, t) && around.MayHold(t)),
        OptionKind.Date => CivilDate.Parse(option.Value) is { } date && around.MayHold(date),
        OptionKind.Number => NumberText.FormOf(option.Value) is { } form && around.MayHold(NumberText.Forms(form.Number)),
        OptionKind.Words => false,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
