using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class MainDeedsTests
{
    [Fact]
    public void PublicMethods_GoBeforeTheName() => MainDeeds.Of(Told.Of("SaveOrderStep", PatternType.Handler, "pipeline", "SortLines")).ShouldBe(("sorts lines", ""));

    [Fact]
    public void VerbAlone_IsOfWhatTheNameSays() => MainDeeds.Of(Told.Of("WebhooksSender", PatternType.Service, "messaging", "SendAll")).ShouldBe(("sends webhooks", ""));

    [Fact]
    public void ManagerThatStartsAndStops_DoesSoToWhatItManages() => MainDeeds.Of(Told.Of("SubscriptionsManager", PatternType.Service, "storage", "Start", "Stop")).ShouldBe(("starts and stops subscriptions", ""));

    [Fact]
    public void OneWord_IsTheDeedOfWhoRunsActions()
    {
        var input = Told.Of("Retrier");
        MainDeeds.Of(input with { Type = input.Type with { Members = [Told.Method("Execute") with { Parameters = ["Action"], ParameterNames = ["action"] }] } }).ShouldBe(("retries the given action", ""));
    }

    [Fact]
    public void WrapperWithOneTool_NamesIt() => MainDeeds.Of(Told.Of("DelegateAgent", PatternType.Agent, "specialized", "GenerateReply").Is("IAgent").Given("IAgent", "IMiddleware")).ShouldBe(("wraps another agent with the middleware", ""));

    [Fact]
    public void Name_GoesBeforeCollaborators() => MainDeeds.Of(Told.Of("SaveOrderStep", PatternType.Handler, "pipeline", "Process").Given("IStock") with { Called = [Told.Called("IStock", "DropParcel")] }).ShouldBe(("saves the order", "drops the parcel through IStock"));

    [Fact]
    public void NameThatNamesNobody_IsADeed() => MainDeeds.Of(Told.Of("MigrateUserData", PatternType.Service, "storage", "Perform")).ShouldBe(("migrates the user data", ""));

    [Fact]
    public void NameOfAService_IsNoDeed() => MainDeeds.Of(Told.Of("OrderDetailView", PatternType.Service, "general", "Process")).ShouldBe(("", ""));

    [Fact]
    public void Storage_DoesItToWhatItKeeps() => MainDeeds.Of(Told.Of("BlobStorage", PatternType.Service, "storage", "Save", "Read").Given("ICache") with { Called = [Told.Called("ICache", "AddMetadata")] }).ShouldBe(("saves and reads blobs through ICache", ""));

    [Fact]
    public void ControllerWithoutDeeds_IsLeftToItsActions() => MainDeeds.Of(Told.Of("HomeController", PatternType.Handler, "http_endpoint", "Index") with { Effects = [Told.Effect(EffectCategories.Database, "DbSet.Add")] }).ShouldBe(("", ""));

    [Fact]
    public void WhatAPartnerReads_IsAMeans()
    {
        var input = Told.Of("AuthorizationBehavior", PatternType.Handler, "pipeline", "Handle").Given("IIdentityService");
        var type = input.Type with { Members = [Told.Method("Handle") with { Shape = new SortedDictionary<string, int> { [ShapeNames.DependencyCalls] = 1 } }] };
        MainDeeds.Of(input with { Type = type, Reached = [Told.Reached(EffectCategories.Database, "UserManager.FindAsync", "IIdentityService")] }).ShouldBe(("", ""));
    }

    [Fact]
    public void ExtensionMethods_AreLeftToWhatTheyExtend()
    {
        var input = Told.Of("OrderExtensions");
        MainDeeds.Of(input with { Type = input.Type with { Modifiers = ["static"], Members = [Told.Method("SortLines") with { Modifiers = ["extension", "static"] }] } }).ShouldBe(("", ""));
    }
}
