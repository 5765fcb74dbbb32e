using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Members;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>How a member is shown to others, and the end of what is kept of the member.</summary>
internal static class MemberCards
{
    public const string OnBoard = "board";
    public const string Named = "named";

    public static Card Privacy(QuizMember? member, GroupId group, UserId asker)
    {
        var (isOnBoard, isNamed) = (member?.IsOffBoard != true, member?.IsNamed == true);
        return new Card("How others see you")
        {
            Parts =
            [
                new Field("The board", isOnBoard ? "You stand on it, with your points and how many you answered: that may tell whether you were right." : "You stand on no board, and fill no rank.", []),
                new Field("The answer of the day", isNamed ? "You are named there when you were right." : "You are not named there.", []),
            ],
            Controls =
            [
                new Button(isOnBoard ? "Take me off the board" : "Put me on the board", LearningActions.ToSet(OnBoard, !isOnBoard, group, asker)),
                new Button(isNamed ? "Do not name me" : "Name me when I am right", LearningActions.ToSet(Named, !isNamed, group, asker)),
            ],
            Footer = RichText.Of(new TextRun("Beside that others see only how many took each option. To have your answers erased: "), new TextRun("/quiz forget", TextStyles.Code)),
        };
    }

    public static Card ConfirmForget(GroupId group, UserId asker) => new("Erase your answers?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(
                "This erases all that you answered here, your points and streak, what comes again to you, and what you wrote against a question. Where an answer was shown with your name, the name is "
                + "taken out. It cannot be undone."),
            new Paragraph(
                "What stays: closed questions keep how many took each option, without saying who. A question that is open now stays answered, since it is one answer "
                + "each. Boards that somebody has shown in a channel stay as they were. So does what you chose with /quiz privacy."),
            new Paragraph("Nothing happens unless you press the button."),
        ],
        Controls = [new Button("Erase my answers", LearningActions.ToForget(group, asker), ButtonStyle.Danger)],
    };

    public static Card Forgotten(int erased) => new("Your answers are erased")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph(erased == 0 ? "There was nothing to erase." : $"{Counted.Of(erased, "entry", "entries")} gone: answers, and what was remembered of questions.")],
    };

    public static Card Gone() => new("Nothing was changed")
    {
        Tone = CardTone.Notice,
        Parts = [NoticeCards.Command("This button is of an earlier time. Look again: ", "/quiz privacy")],
    };
}
