using MediatR;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.State;
using OrderFlow.Pricing;
using OrderFlow.Pricing.Handlers;
using OrderFlow.Pricing.Models;
using OrderFlow.Pricing.PriceBook;
using OrderFlow.Pricing.Promotions;

namespace OrderFlow.Intake.Api.Composition;

internal static class PricingRegistration
{
    public static void AddPricing(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["Pricing:PromotionFolder"] ?? "promotions";
        services.AddSingleton<IRetryPolicy, RetryPolicy>();
        services.AddSingleton(new PriceCache(10_000));
        services.AddSingleton<PromotionScorer>();
        services.AddSingleton<NodeTaxTableCompute>();
        services.AddSingleton<NodeTaxCompute>();
        services.AddSingleton<NodeCurrencyRoundingCompute>();
        services.AddSingleton<LoyaltyTierEvaluation>();
        services.AddScoped<NodeDiscountCompute>();
        services.AddScoped<NodeLinePriceCompute>();
        services.AddScoped<NodePriceBookCompute>();
        services.AddScoped<NodePriceHistoryReducer>();
        services.AddScoped<NodeBasketTotalsReducer>();
        services.AddScoped<NodePricingOrchestrator>();
        services.AddHttpClient<NodeExchangeRateCompute>();
        services.AddScoped(provider => new NodePromotionLoaderEffect(provider.GetRequiredService<ModelOnexContainer>(), folder));
        services.AddScoped(provider => new NodePromotionArchiveEffect(provider.GetRequiredService<ModelOnexContainer>(), folder));
        services.AddSingleton<IStateStore<ModelPriceHistory>, InMemoryStateStore<ModelPriceHistory>>();
        services.AddScoped<IRequestHandler<PriceOrder, ModelQuote>, PriceOrderHandler>();
        services.AddScoped<INotificationHandler<PriceChanged>, PriceChangedHandler>();
        services.AddScoped<INotificationHandler<PriceChanged>, PriceCacheInvalidationHandler>();
    }
}
