/** What leads to what follows it: nothing begins right after. */
export const tied =
  /^(?:que|qu|qui|dont|ou|et|de|d|du|des|le|la|les|l|un|une|a|au|aux|pour|si|quand|comme|parce|ne|n|y|ce|cette|ces|avec|sans|sur|dans|par|chez|notre|nos|est|sont|avons|avez|ont|ai|avait|va|vont|nous|on|je|j|il|elle|ils|elles|plus|tres|the|we|i|they|you|has|have|will|would|can|not|a|an|that|which|who|and|of|to|if|when|or|for|by|with|our|their|is|are|at|on|in|اللي|لي|الذي|التي|الذين|و|من|في|ب|ان|الي|علي|عن|هو|هي|لا|li|lli|w|o|bach|باش|mn|f|l|dyal|ديال|لكي)$/;
