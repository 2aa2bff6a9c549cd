using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of types that set up an application or its model.</summary>
public sealed class StartupsTests
{
    [Fact]
    public void Registration_IsForTheModuleOfItsPlace() => Module(1).ShouldBe("Registers services for the activity log module.");

    [Fact]
    public void Plugin_IsWhatTheServicesAreFor() =>
        Startups.Of(With("FileCorePlugin", Registration(1) with { Name = "RegisterDI" })).ShouldBe("Registers services for the file core plugin.");

    [Fact]
    public void WhatElseAPluginDoes_StandsBesideTheServices() =>
        Startups.Of(With("AgentPlugin", Registration(1), Told.Method("GetSettings"), Told.Method("AttachMenu")) with { PatternType = PatternType.Hook })
            .ShouldBe("Registers services for the agent plugin and attaches the menu.");

    [Fact]
    public void NothingRegistered_IsSettingUp() =>
        Module(1, "T:Shop.Configuration|RegisterScripts(System.String)").ShouldBe("Sets up the activity log module.");

    [Fact]
    public void ModelBuilder_ConfiguresTheModel() =>
        Startups.Of(With("CatalogCustomModelBuilder", Told.Method("Build") with { Parameters = ["ModelBuilder"], ParameterNames = ["builder"] }))
            .ShouldBe("Configures the EF Core model for catalog.");

    [Fact]
    public void EntityConfiguration_NamesTheEntity() =>
        Startups.Of(
            With("OrderMap", Told.Method("Configure") with { Parameters = ["EntityTypeBuilder<OrderLine>"], ParameterNames = ["builder"] }).Is(
                "IEntityTypeConfiguration"))
            .ShouldBe("EF Core configuration of the order line entity.");

    [Fact]
    public void OtherMethods_MakeItSomethingElse() => Startups.Of(With("Plugin", Registration(1), Told.Method("Install"))).ShouldBeEmpty();

    private static string Module(int invocations, params string[] calls) => Startups.Of(With("ModuleInitializer", Registration(invocations, calls)));

    private static MemberFact Registration(int invocations, params string[] calls) => Told.Method("ConfigureServices") with
    {
        Lines = 5, Parameters = ["IServiceCollection"], ParameterNames = ["services"], Calls = calls,
        Shape = new SortedDictionary<string, int>(StringComparer.Ordinal) { [ShapeNames.Invocations] = invocations, [ShapeNames.Statements] = 1 },
    };

    private static DescriptionInput With(string name, params MemberFact[] members)
    {
        var input = Told.Of(name);
        return input with { Type = input.Type with { Namespace = "Shop.Module.ActivityLog", Members = members } };
    }
}
