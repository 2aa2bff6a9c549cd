namespace PatternAnalyzers.Architecture.Tests;

public sealed class RoomTests
{
    public static TheoryData<Room> ExistingRooms() => [.. Rooms.All.Where(room => Directory.Exists(Sources.Folder(NameOf(room))))];

    [Fact]
    public void EveryProject_IsInTheTable() =>
        Sources.Projects().Except([.. Rooms.All.Select(NameOf), .. Rooms.PackageOnly]).ShouldBeEmpty();

    [Fact]
    public void TheRoomsOfTheSpine_Exist() =>
        new[] { "Core", "Extractors", "CodeFixes", "Manifests", "History", "Tasks", "Loading", "Publishing", "Reporting", "Mcp", "Cli" }
            .Select(name => $"PatternAnalyzers.{name}").Prepend("PatternAnalyzers").Except(Sources.Projects()).ShouldBeEmpty();

    [Theory, MemberData(nameof(ExistingRooms))]
    public void Room_ReferencesOnlyItsRooms(Room room) =>
        new ProjectFile(NameOf(room)).References.Except(room.References.Select(name => $"PatternAnalyzers.{name}")).ShouldBeEmpty();

    [Theory, MemberData(nameof(ExistingRooms))]
    public void Room_ReferencesOnlyItsPackages(Room room) =>
        new ProjectFile(NameOf(room)).Packages.Except(room.Packages).ShouldBeEmpty();

    [Theory, MemberData(nameof(ExistingRooms))]
    public void Room_HasItsFramework(Room room) =>
        new ProjectFile(NameOf(room)).TargetFramework.ShouldBe(room.TargetFramework);

    [Fact]
    public void PackageProjects_HaveNoCSharpOfTheirOwnAndNoPackages()
    {
        foreach (var project in Rooms.PackageOnly.Where(project => Directory.Exists(Sources.Folder(project))))
        {
            Sources.CSharpIn(Sources.Folder(project)).Select(Sources.Short).Except(Rooms.ShippedSources).ShouldBeEmpty();
            new ProjectFile(project).Packages.ShouldBeEmpty();
        }
    }

    private static string NameOf(Room room) => $"PatternAnalyzers.{room.Name}";
}
