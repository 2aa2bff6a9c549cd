using Microsoft.Build.Framework;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Tasks.Tests;

public sealed class WritePatternFragmentTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void GoodFacts_BecomeTheFragmentOfTheProject()
    {
        place.Run().ShouldBeTrue();

        var fragment = ManifestFile.Read(place.Fragment);
        fragment.Project.ShouldBe("src/Orders/Orders.csproj");
        fragment.Commit.ShouldBe("0123456789abcdef0123456789abcdef01234567");
        fragment.Facts.ShouldNotBeNull();
        place.Engine.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void DoneStamp_NamesTheFragment()
    {
        place.Run();

        File.ReadAllText(place.DoneFile).ShouldBe(place.Fragment);
    }

    [Fact]
    public void FirstRun_SaysOneImportantLine()
    {
        place.Run();

        var message = place.Engine.Messages.ShouldHaveSingleItem();
        message.Importance.ShouldBe(MessageImportance.High);
        message.Message.ShouldBe("Patterns: 0, provisional -> artifacts/patterns/src~Orders~Orders.csproj.net8.0.Release.patterns.json");
    }

    [Fact]
    public void SecondRun_LeavesTheFragmentAndIsQuiet()
    {
        place.Run();
        File.SetLastWriteTimeUtc(place.Fragment, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        place.Run().ShouldBeTrue();

        File.GetLastWriteTimeUtc(place.Fragment).Year.ShouldBe(2001);
        place.Engine.Messages.ShouldAllBe(message => message.Importance == MessageImportance.Low);
    }

    [Fact]
    public void TornFacts_AreAWarning_AndGo_AndTheLastFragmentStays()
    {
        place.Run();
        var before = File.ReadAllBytes(place.Fragment);
        File.Delete(place.DoneFile);
        place.WriteFacts("{\"record\":\"header\",");

        place.Run().ShouldBeTrue();

        place.Engine.Errors.ShouldBeEmpty();
        var warning = place.Engine.Warnings.ShouldHaveSingleItem();
        warning.Code.ShouldBe("PA1002");
        warning.File.ShouldBe(place.FactsFile);
        File.ReadAllBytes(place.Fragment).ShouldBe(before);
        File.Exists(place.DoneFile).ShouldBeFalse();
        File.Exists(place.FactsFile).ShouldBeFalse("the next build shall make them again");
    }

    [Fact]
    public void MissingFacts_AreAWarning()
    {
        File.Delete(place.FactsFile);

        place.Run().ShouldBeTrue();

        place.Engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe("PA1002");
    }

    [Fact]
    public void ManifestFolderThatIsAFile_IsAWarning()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place.Fragments)!);
        File.WriteAllText(place.Fragments, "");

        place.Run().ShouldBeTrue();

        place.Engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe("PA1003");
    }

    [Fact]
    public void FactsThatNobodyClassified_AreAWarning_AndGo()
    {
        place.WriteUnclassifiedFacts();

        place.Run().ShouldBeTrue();

        place.Engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe("PA1002");
        File.Exists(place.FactsFile).ShouldBeFalse("the next build shall make them again");
    }

    [Fact]
    public void NoCommit_IsNull()
    {
        place.Run(task => task.Commit = "");

        ManifestFile.Read(place.Fragment).Commit.ShouldBeNull();
    }
}
