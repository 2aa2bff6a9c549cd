using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class NatureTests
{
    [Fact]
    public void ExtensionMethods_AreNamedByWhatTheyExtend()
    {
        var input = Told.Of("OrderExtensions");
        Nature.Of(
            input with
            {
                Type = input.Type with
                {
                    Modifiers = ["static"],
                    Members = [Told.Method("Sum") with { Modifiers = ["extension", "static"], Parameters = ["IEnumerable<Order>"] }]
                }
            })
            .ShouldBe("Extension methods for IEnumerable.");
    }

    [Fact]
    public void TypeWithinAnother_IsOfThatAndToldByWhatItOverrides()
    {
        var input = Told.Of("Logic", PatternType.Hook).Is("GraphStageLogic", "base");
        input = input with
        {
            Type = input.Type with
            {
                Container = "T:Shop.MapAsync`2",
                Members = [Told.Method("OnPush") with { Modifiers = ["override"] }, Told.Method("ToString") with { Modifiers = ["override"] }]
            }
        };
        Nature.Of(input).ShouldBe("Graph stage logic of MapAsync that acts on push.");
        Nature.Of(input with { Type = input.Type with { Members = [] } }).ShouldBe("Graph stage logic of MapAsync.");
    }

    [Fact]
    public void Partners_AreNamed()
    {
        var input = Told.Of("UserGateway").Given("IUserModule", "ILogger<UserGateway>");
        Nature.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("Ask") with { Shape = new SortedDictionary<string, int> { [ShapeNames.DependencyCalls] = 1 } }]
                }
            })
            .ShouldBe("User gateway that works with the user module.");
    }

    [Fact]
    public void ManyPartnersAndWhatIsThrown_AreNamed()
    {
        var input = Told.Of("ValidatorBehavior").Given("IEnumerable<IValidator<T>>");
        var method = Told.Method("Ask") with
        {
            Shape = new SortedDictionary<string, int> { [ShapeNames.Queries] = 1 },
            Remarks = [new RemarkFact { Name = RemarkNames.Throw, Detail = "ShopException" }, new RemarkFact
            {
                Name = RemarkNames.Throw,
                Detail = "ArgumentNullException"
            }]
        };
        Nature.Of(input with { Type = input.Type with { Members = [method] } }).ShouldBe("Behavior that runs validators and may throw ShopException.");
    }

    [Fact]
    public void Data_IsToldByItsProperties()
    {
        var input = Told.Of("Message");
        Nature.Of(input with { Type = input.Type with { Fields = [Property("Role"), Property("Content"), Property("From")] } })
            .ShouldBe("Message with role and content.");
    }

    [Theory]
    [InlineData("HomeController", true)]
    [InlineData("CreateOrderEndpoint", false)]
    public void Controller_IsKnownByItsName(string name, bool expected) => Nature.IsController(Unit.Type("T:" + name, name)).ShouldBe(expected);

    [Theory]
    [InlineData("ConversableAgent", "base", "ConversableAgent with defaults of its own.")]
    [InlineData("IClock", "interface", "Greeter, a clock.")]
    [InlineData("IDisposable", "interface", "Greeter, a service.")]
    public void Base_IsNamedWhereItSaysSomething(string name, string relation, string expected) =>
        Nature.Of(Told.Of("Greeter").Is(name, relation)).ShouldBe(expected);

    [Fact]
    public void Node_IsOneOfItsKind() =>
        Nature.Of(Told.Of("NodePriceCompute", PatternType.Compute, null).Is("NodeCompute", "base")).ShouldBe("Compute node for price.");

    [Fact]
    public void NothingKnown_IsSaidPlainly() =>
        Nature.Of(Told.Of("UserWriter", PatternType.Handler, "background")).ShouldBe("User writer, a background worker.");

    [Fact]
    public void CommentOnTheInterface_SpeaksForItsOnlyImplementation() =>
        Nature.Of(Told.Of("Backoff").Is("IBackoff") with { Promised = new DocumentationFact { Summary = "Waits between attempts", Inherited = true } })
            .ShouldBe("Waits between attempts.");

    [Fact]
    public void FunctionThatIsHandedIn_IsCalled() =>
        Nature.Of(Told.Of("MigrationWorker").Is("IWorker").Given("Func<Task>")).ShouldBe("Worker that calls the function task it is given.");

    [Fact]
    public void WhatEverybodyIsGiven_IsNotWhatItUses() =>
        Nature.Of(Told.Of("FileController", PatternType.Handler, "http_endpoint").Given("IServiceProvider")).ShouldBe("Controller for file.");

    [Fact]
    public void DecoratorWithValidators_RunsThem()
    {
        var input = Told.Of("Validation").Is("ICommandHandler").Given("ICommandHandler", "IList<IValidator<T>>");
        var thrown = new RemarkFact { Name = RemarkNames.Throw, Detail = "InvalidCommandException" };
        Nature.Wraps(input with { Type = input.Type with { Members = [Told.Method("Handle") with { Remarks = [thrown] }] } })
            .ShouldBe("runs validators before another command handler and may throw InvalidCommandException");
    }

    [Fact]
    public void DecoratorThatIsCalledAfterRetries_Retries() =>
        Nature.Wraps(Told.Of("DatabaseRetryDecorator").Is("IQueryHandler").Given("IQueryHandler")).ShouldBe("retries another query handler");

    [Fact]
    public void StepThatOnlyThrows_SaysWhat()
    {
        var input = Told.Of("VerifyStep", PatternType.Handler, "pipeline");
        var thrown = new RemarkFact { Name = RemarkNames.Throw, Detail = "InvalidOperationException" };
        Nature.Of(input with { Type = input.Type with { Members = [Told.Method("Process") with { Remarks = [thrown] }] } })
            .ShouldBe("Pipeline step that may throw InvalidOperationException.");
    }

    [Fact]
    public void NamesOfMethods_AreAllThereIsToSay() =>
        Nature.Of(Told.Of("Envelope", PatternType.Service, "general", "WithSender", "Invoke")).ShouldBe("Envelope with the methods WithSender and Invoke.");

    [Fact]
    public void OnlyALog_IsWrittenTo() =>
        Nature.Of(Told.Of("LoggingBehavior").Given("ILogger<T>") with { Effects = [Told.Effect(EffectCategories.Logging, "ILogger.LogInformation")] })
            .ShouldBe("Behavior that writes to the log.");

    [Theory]
    [InlineData("TenantServiceProvider", "wraps another service provider")]
    [InlineData("TenantContext", "")]
    public void WhatEverybodyIsGiven_IsWrappedByItsLikeAlone(string name, string expected) =>
        Nature.Wraps(Told.Of(name).Is("IServiceProvider").Given("IServiceProvider")).ShouldBe(expected);

    [Theory]
    [InlineData("billingAgent", "")]
    public void ThingOfAnyType_IsWrappedWhereItIsCalledSo(string name, string expected)
    {
        var input = Told.Of("TimedAgent`1");
        Nature.Wraps(
            input with { Type = input.Type with { Arity = 1, Dependencies = [new DependencyFact { Name = name, Type = "TAgent", Symbol = "?:TAgent" }] } })
            .ShouldBe(expected);
    }

    [Fact]
    public void FunctionThatIsGiven_TellsMoreThanAMethod() =>
        Nature.Of(Told.Of("OrderSink", methods: "Put").Is("IOrderSink").Given("Func<Order, Task>")).ShouldStartWith("Order sink that calls ");

    [Fact]
    public void Decorator_SaysWhatItWrapsAndWithWhat() =>
        Nature.Wraps(Told.Of("Validation").Is("ICommandHandler").Given("ICommandHandler", "IList<IValidator<T>>"))
            .ShouldBe("runs another command handler with validators");

    private static FieldFact Property(string name) => new() { Name = name, Type = "string", Accessibility = "public", Modifiers = ["property"] };

    [Fact]
    public void ExtensionMethods_SayWhatTheyDo() =>
        Nature.Of(
            Told.Of("ChatExtension") with
            {
                Type = Unit.Type("T:ChatExtension", "ChatExtension") with
                {
                    Modifiers = ["static"],
                    Members = [Told.Method("SendAsync") with
                    {
                        Modifiers = ["extension", "static"],
                        Parameters = ["IChat", "ChatHistory"],
                        ParameterNames = ["chat", "chatHistory"]
                    }]
                }
            })
            .ShouldBe("Extension methods for IChat that send chat histories.");

    [Fact]
    public void MethodsThatSayNothing_LeaveTheDataToSpeak()
    {
        FieldFact Property(string name) => new() { Name = name, Type = "string", Accessibility = "public", Modifiers = ["property"] };
        Nature.Of(
            Told.Of("Envelope", PatternType.Service, null, "WithSender") with
            {
                Type = Unit.Type("T:Envelope", "Envelope") with { Members = [Told.Method("WithSender")], Fields = [Property("Topic"), Property("Sender")] }
            })
            .ShouldBe("Envelope with topic and sender.");
    }

    [Fact]
    public void BaseThatDidNotResolve_IsTheSameAsWhatIsHandedIn()
    {
        var input = Told.Of("Decorator").Given("IRequestHandler<T>");
        Nature.Wraps(input with
        {
            Type = input.Type with { Dependencies = [input.Type.Dependencies[0] with { Symbol = "?:IRequestHandler" }] },
            Implements = [new ImplementsFact { Symbol = input.Type.Symbol, Target = "?:IRequestHandler`1", Name = "IRequestHandler", Relation = "base" }],
        }).ShouldBe("runs another request handler");
    }

    [Theory]
    [InlineData("IValidateNzbs", "Nzb service that validates nzbs.")]
    [InlineData("IRestoreDatabase", "Nzb service that restores the database.")]
    [InlineData("IClock", "Nzb service, a clock.")]
    public void InterfaceThatIsADeed_IsDone(string contract, string expected) =>
        Nature.Named(Told.Of("NzbService").Is(contract) is var input ? input with { Implements = [input.Implements[0] with { Depth = 1 }] } : input)
            .ShouldBe(expected);

    [Theory]
    [InlineData("Visit", "Optimizer that visits.")]
    [InlineData("ToMessages", "Optimizer that converts to messages.")]
    [InlineData("ExecuteCore", "Optimizer, a Base that overrides ExecuteCore.")]
    public void WhatIsFilledInOfABase_IsADeedWhereItsNameIsOne(string method, string sentence)
    {
        var input = Told.Of("Optimizer").Is("Base", "base");
        Nature.Of(input with { Type = input.Type with { Members = [Told.Method(method) with { Accessibility = "internal", Modifiers = ["override"] }] } })
            .ShouldBe(sentence);
    }
}
