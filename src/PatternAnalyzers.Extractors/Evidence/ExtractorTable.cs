using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Algorithms;
using PatternAnalyzers.Extractors.Evidence.Declared;
using PatternAnalyzers.Extractors.Evidence.Handlers;
using PatternAnalyzers.Extractors.Evidence.Hooks;
using PatternAnalyzers.Extractors.Evidence.Intelligence;
using PatternAnalyzers.Extractors.Evidence.Nodes;
using PatternAnalyzers.Extractors.Evidence.Rejections;
using PatternAnalyzers.Extractors.Evidence.Routing;
using PatternAnalyzers.Extractors.Evidence.Services;

namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>Every extractor; every row is asked.</summary>
internal static class ExtractorTable
{
    /// <summary>Asked of each declared type.</summary>
    public static readonly ITypeExtractor[] Types =
    [
        new PatternAttributeExtractor(),
        new PatternIgnoreExtractor(),
        new ConfiguredFamilyExtractor(),
        new NodeAttributeExtractor(),
        new NodeContractExtractor(),
        new NodeBaseExtractor(),
        new NodeNameExtractor(),
        new EntryMethodExtractor(),
        new MediatRExtractor(),
        new MassTransitExtractor(),
        new HandleMessagesExtractor(),
        new BrighterExtractor(),
        new BusHandlerExtractor(),
        new WorkflowExtractor(),
        new BotExtractor(),
        new OwnHandlerInterfaceExtractor(),
        new OwnHandlerBaseExtractor(),
        new OwnPipelineExtractor(),
        new ConventionHandlerExtractor(),
        new ControllerExtractor(),
        new ControllerAttributeExtractor(),
        new PageModelExtractor(),
        new FastEndpointsExtractor(),
        new ApiEndpointsExtractor(),
        new OwnEndpointExtractor(),
        new MiddlewareExtractor(),
        new HttpPipelineExtractor(),
        new FilterExtractor(),
        new AuthorizationExtractor(),
        new GrpcServiceExtractor(),
        new SignalRExtractor(),
        new HostedServiceExtractor(),
        new JobExtractor(),
        new OwnJobExtractor(),
        new FunctionExtractor(),
        new LambdaExtractor(),
        new HandlerAttributeExtractor(),
        new ActorExtractor(),
        new CommandLineExtractor(),
        new CommandAttributeExtractor(),
        new OwnCommandExtractor(),
        new UiCommandExtractor(),
        new EventMethodExtractor(),
        new OnexHandlerExtractor(),
        new HandlerCategoryExtractor(),
        new InterceptorExtractor(),
        new RoutingBaseExtractor(),
        new RoutingNameExtractor(),
        new LifecycleExtractor(),
        new HostLifetimeExtractor(),
        new ProcessExitExtractor(),
        new GitHookExtractor(),
        new AgentExtractor(),
        new ModelWorkerExtractor(),
        new AgentMessageExtractor(),
        new KernelFilterExtractor(),
        new IntelligenceBaseExtractor(),
        new PromptContextExtractor(),
        new PromptNameExtractor(),
        new PromptMethodExtractor(),
        new ModelAddressExtractor(),
        new InstructionExtractor(),
        new ServiceNameExtractor(),
        new ServicePairExtractor(),
        new AlgorithmNameExtractor(),
        new ModelNameExtractor(),
        new SettingsExtractor(),
        new GenericNameExtractor(),
        new NodeBaseNameExtractor(),
        new SampleNameExtractor(),
    ];

    /// <summary>Asked of each invocation of one of their methods.</summary>
    public static readonly IInvocationExtractor[] Invocations =
    [
        new MinimalApiExtractor(),
        new BoundTypeExtractor(),
        new JobCallExtractor(),
        new ServiceRegistrationExtractor(),
        new AutofacExtractor(),
    ];
}
